// Gives a Markdown document the program's type and colours: headings by the type scale and with anchors, code
// in the monospaced font on a ground of its own, tables with thin lines. GUI thread.
#pragma once

#include "views/theme/tokens.h"

class QTextDocument;

namespace views::guide {

void dress(QTextDocument& document, const theme::Tokens& tokens);

} // namespace views::guide
