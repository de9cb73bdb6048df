// How a dialog lists what will become of something: an outcome with its glyph, a setting's path, and words.
// GUI thread.
#pragma once

#include <QString>

namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TableView;
}

namespace views::dialogs {

struct ReviewTableFacts
{
    QString name;      ///< object name
    QString words;     ///< that readers say
    QString emptyText; ///< while nothing is listed
    int outcomeColumn = 0;
    int outcomeWidth = 0;
    int pathColumn = 0;
    int pathWidth = 0;
    int rowsSeen = 0; ///< at least
};

void makeReviewTable(widgets::TableView& table, models::tables::RowsModel& rows,
                     const ReviewTableFacts& facts);

} // namespace views::dialogs
