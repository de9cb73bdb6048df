// Pages that show every widget in its states.
#pragma once

class QWidget;

namespace gallery {

[[nodiscard]] QWidget* makeInspector();
[[nodiscard]] QWidget* makeControlPage();
[[nodiscard]] QWidget* makeWizardPage();
[[nodiscard]] QWidget* makeEmptyPage();
[[nodiscard]] QWidget* makeGlyphPage();
[[nodiscard]] QWidget* makeTypePage();

} // namespace gallery
