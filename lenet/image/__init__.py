"""The ink of a photo, scan or screenshot: decoding, grayscale, cropping, segmentation."""
