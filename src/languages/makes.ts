/** Makers of cars, motorcycles and telephones, lower-case: what begins with one in any language is a model, not a person. */
export const MAKES: ReadonlySet<string> = new Set(
  (
    'audi bmw chevrolet chrysler citroën citroen dacia ferrari fiat ford harley-davidson honda huawei hyundai infiniti iphone isuzu ' +
    'iveco jaguar jeep kawasaki kia lada lamborghini lancia lexus maserati mazda mercedes mercedes-benz mitsubishi nissan nokia opel ' +
    'peugeot porsche range renault rolls-royce rover saab samsung scania škoda skoda ssangyong subaru suzuki tesla toyota vauxhall ' +
    'volkswagen volvo vw xiaomi yamaha'
  ).split(' '),
);
