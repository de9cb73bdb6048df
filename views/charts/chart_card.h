// A card with one plot: title and legend in its header, the values under the crosshair in a row of text, the
// same numbers as a table, and copies of them as CSV, PNG or SVG. Says so while there is nothing to show.
// GUI thread.
#pragma once

#include "views/charts/chart_data.h"
#include "views/widgets/card.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace models::tables {
class RowsModel;
}
namespace views::widgets {
class TextLabel;
class TableView;
} // namespace views::widgets

namespace views::charts {

class Legend;
class Plot;

struct ChartFacts
{
    QString id; ///< "latency": object names are "chart.latency", "chart.latency.plot" and so on
    QString title;
    QString subtitle;
    QString nothingYet;  ///< what is missing, in a sentence
    QString choice = {}; ///< what is chosen among, when there is something to choose
};

class ChartCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ChartCard(ChartFacts facts, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    /// In place of the plot, until there is data again.
    void setProblem(const QString& problem);
    /// Of which one the plot is, where there are several.
    void setChoices(const QStringList& choices, const QString& current);
    [[nodiscard]] const ChartData& data() const;
    /// It has been told what there is, if only that nothing can be told.
    [[nodiscard]] bool isKnown() const { return m_isKnown || !m_problem.isEmpty(); }

    /// "" when it is done, else what went wrong. By the ending: .png, .svg, .csv.
    [[nodiscard]] QString exportTo(const QString& file) const;

Q_SIGNALS:
    void chosen(const QString& choice);
    void pageWanted(const QString& pageId, const QString& filterText);

private:
    void arrange();
    void addActions();
    void showReadout(int place);
    void showLegend();
    void showTable();
    void showFitting();
    [[nodiscard]] QString firstCount() const;
    void save(const QString& suffix);
    [[nodiscard]] QByteArray bytesOf(const QString& suffix) const;

    ChartFacts m_facts;
    Plot* m_plot;
    QStackedWidget* m_stack;
    widgets::TableView* m_table = nullptr; ///< made when somebody wants it
    models::tables::RowsModel* m_rows = nullptr;
    QStringList m_titles; ///< of its columns
    widgets::TextLabel* m_nothing;
    widgets::TextLabel* m_readout;
    Legend* m_legend;
    QComboBox* m_chooser;
    QAction* m_asTable;
    QString m_problem;
    bool m_isKnown = false; ///< setData() was called
};

} // namespace views::charts
