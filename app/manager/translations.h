// What people read in their language: loads the translations that are built into the program. English is one
// of them, since only a translation knows "1 device" from "2 devices". Install before the first word is made;
// main thread.
#pragma once

#include <QTranslator>

namespace app::manager {

class Translations
{
public:
    /// Installed in the application object, which exists already; taken out again at the end.
    Translations();

private:
    QTranslator m_english;
};

} // namespace app::manager
