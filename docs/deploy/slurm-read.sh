#!/bin/sh
# One task of a Slurm job array reads one part. Submit it from the folder of Kiosk, which all nodes see:
#
#   job=$(sbatch --parsable docs/deploy/slurm-read.sh)
#   sbatch --dependency=afterany:"$job" docs/deploy/slurm-build.sh
#
# For another number of parts: PARTS=16 sbatch --array=1-16 docs/deploy/slurm-read.sh
#SBATCH --job-name=kiosk-read
#SBATCH --array=1-64
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --requeue
set -eu
cd "${SLURM_SUBMIT_DIR:-.}"
# Not SLURM_ARRAY_TASK_COUNT: an array that repeats two tasks counts two.
part=$SLURM_ARRAY_TASK_ID/${PARTS:-64}
export KIOSK_PROCESSES="${SLURM_CPUS_PER_TASK:-1}"
npm run read -- --shard "$part" --out "${READINGS:-.cache/readings}" "$@"
