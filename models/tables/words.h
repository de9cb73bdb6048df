// The translation context of the tables: Words::tr("Name"). Private to this room; main thread.
#pragma once

#include <QCoreApplication>

namespace models::tables {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tables)
};

} // namespace models::tables
