#include "views/dialogs/review_table.h"

#include "models/tables/rows_model.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"

namespace views::dialogs {

void makeReviewTable(widgets::TableView& table, models::tables::RowsModel& rows,
                     const ReviewTableFacts& facts)
{
    table.setObjectName(facts.name);
    table.setAccessibleName(facts.words);
    table.setModel(&rows);
    table.setEmptyText(facts.emptyText);
    table.setSortingEnabled(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setStatusRoles({.status = models::tables::RowStatusRole,
                          .cause = models::tables::RowCauseRole,
                          .remaining = -1,
                          .marks = models::tables::RowMarksRole});
    table.setCellStyle(facts.outcomeColumn, {.kind = widgets::CellKind::Status});
    table.setCellStyle(facts.pathColumn, {.role = theme::TextRole::Mono});
    table.setColumnWidths({{facts.outcomeColumn, facts.outcomeWidth}, {facts.pathColumn, facts.pathWidth}});
    table.setMinimumHeight(heightOf(widgets::Density::Default) * facts.rowsSeen);
}

} // namespace views::dialogs
