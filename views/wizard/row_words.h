// The translation context of what the migration page shows. Private to this room; GUI thread.
#pragma once

#include <QCoreApplication>

namespace views::wizard {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

} // namespace views::wizard
