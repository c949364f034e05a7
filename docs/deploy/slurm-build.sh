#!/bin/sh
# Builds the site from what the tasks of slurm-read.sh have read. A part that is missing is read here.
#SBATCH --job-name=kiosk-build
#SBATCH --cpus-per-task=4
#SBATCH --mem=8G
set -eu
cd "${SLURM_SUBMIT_DIR:-.}"
npm run build -- --readings "${READINGS:-.cache/readings}" "$@"
