"""A recognizer that reads one digit, made of a function: what tests of the window stand in its place."""

from lenet.drawing.strokes import Drawing
from lenet.files.progress import Steps
from lenet.recognition.numbers.reader import no_number, unsegmented
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.page_reading import Lines
from lenet.recognition.reading import Reading, Refusal


class SingleReader:
    """Reads every drawing as one digit."""

    def read_drawing(self, drawing: Drawing) -> Reading:
        raise NotImplementedError

    def read_number(self, image: object) -> NumberReading:
        assert isinstance(image, Drawing)
        reading = self.read_drawing(image)
        return no_number() if reading.refusal is Refusal.NOTHING else unsegmented(reading)

    def read_page(self, image: object) -> Steps[Lines]:
        raise AssertionError(f"{image} is no page")
