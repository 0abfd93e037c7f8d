"""The web page's proof: claims, markers, passages and links, found in the file."""
