#include "views/charts/chart_card.h"

#include "models/config/whole_file.h"
#include "models/tables/rows_model.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "views/charts/legend.h"
#include "views/charts/plot.h"
#include "views/dialogs/message.h"
#include "views/dialogs/save_file.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace views::charts {

using theme::TextRole;
using widgets::Ink;

namespace {

constexpr int leastPlaces = 2;  ///< over time; fewer are no course
constexpr double nearMark = 60; ///< seconds; the crosshair is at it

session::base::TimePoint timePointAt(double seconds)
{
    return session::base::TimePoint(std::chrono::milliseconds(qint64(seconds * 1000)));
}

} // namespace

ChartCard::ChartCard(ChartFacts facts, QWidget* parent)
    : Card(parent),
      m_facts(std::move(facts)),
      m_plot(new Plot(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new widgets::TextLabel({.role = TextRole::Body, .ink = Ink::Secondary}, this)),
      m_readout(
          new widgets::TextLabel({.role = TextRole::Mono, .ink = Ink::Secondary, .isElided = true}, this)),
      m_legend(new Legend(this)),
      m_chooser(new QComboBox(this)),
      m_asTable(new QAction(tr("Show as &table"), this))
{
    setTitle(m_facts.title);
    setSubtitle(m_facts.subtitle);
    setObjectName(QStringLiteral("chart.") + m_facts.id);
    m_plot->setObjectName(objectName() + QStringLiteral(".plot"));
    m_plot->setAccessibleName(m_facts.title);
    m_readout->setObjectName(objectName() + QStringLiteral(".values"));
    m_nothing->setObjectName(objectName() + QStringLiteral(".nothing"));
    arrange();
    connect(m_plot, &Plot::placeChanged, this, &ChartCard::showReadout);
    connect(m_plot, &Plot::placeChosen, this, [this](int place) {
        if (const QString filter = data().filters.value(place); !filter.isEmpty())
            Q_EMIT pageWanted(data().pageId, filter);
    });
    showFitting();
}

const ChartData& ChartCard::data() const
{
    return m_plot->data();
}

void ChartCard::arrange()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_nothing);
    auto* more = new QToolButton(this);
    more->setObjectName(objectName() + QStringLiteral(".more"));
    more->setAccessibleName(tr("More for %1").arg(m_facts.title));
    more->setIcon(theme::icon(QStringLiteral("more_horiz")));
    more->setAutoRaise(true);
    addActions();
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto* menu = new QMenu(more);
        menu->setObjectName(objectName() + QStringLiteral(".menu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(actions());
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    addToHeader(m_chooser);
    addToHeader(more);
    m_chooser->hide();
    m_chooser->setObjectName(objectName() + QStringLiteral(".choice"));
    m_chooser->setAccessibleName(m_facts.choice);
    m_chooser->setToolTip(m_facts.choice);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(16);
    connect(m_chooser, &QComboBox::textActivated, this, &ChartCard::chosen);
    body()->addWidget(m_legend);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_readout);
}

void ChartCard::addActions()
{
    const auto add = [this](const QString& name, const QString& text, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(objectName() + name);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    m_asTable->setCheckable(true);
    m_asTable->setObjectName(objectName() + QStringLiteral(".table"));
    connect(m_asTable, &QAction::toggled, this, &ChartCard::showFitting);
    addAction(m_asTable);
    add(QStringLiteral(".copyCsv"), tr("Copy as &CSV"),
        [this] { QGuiApplication::clipboard()->setText(toCsv(data())); });
    add(QStringLiteral(".copyPicture"), tr("Copy as &picture"),
        [this] { QGuiApplication::clipboard()->setPixmap(m_plot->toPixmap(0, 0, 2)); });
    add(QStringLiteral(".saveCsv"), tr("Save CSV…"), [this] { save(QStringLiteral("csv")); });
    add(QStringLiteral(".savePng"), tr("Save PNG…"), [this] { save(QStringLiteral("png")); });
    add(QStringLiteral(".saveSvg"), tr("Save SVG…"), [this] { save(QStringLiteral("svg")); });
}

void ChartCard::setData(const ChartData& data)
{
    const bool isShown = m_isKnown && m_problem.isEmpty() && data == this->data();
    m_isKnown = true;
    m_problem.clear();
    if (isShown)
        return;
    m_plot->setData(data);
    showLegend();
    showReadout(m_plot->place());
    showFitting();
}

void ChartCard::setProblem(const QString& problem)
{
    m_problem = problem;
    showFitting();
}

void ChartCard::showFitting()
{
    const ChartData& shown = data();
    const bool isCourse = shown.shape == ChartData::Shape::Lines || shown.shape == ChartData::Shape::Stack;
    const bool isEnough = !shown.isNothing() && shown.places() >= (isCourse ? leastPlaces : 1);
    const bool isSeen = isEnough && m_problem.isEmpty();
    m_legend->setVisible(isSeen && m_legend->isWanted());
    const QString nothing = shown.places() == 0 || shown.note.isEmpty() ? m_facts.nothingYet : shown.note;
    m_nothing->setText(!m_problem.isEmpty() ? m_problem
                       : !m_isKnown         ? tr("Counting…")
                       : shown.isNothing()  ? nothing
                                            : firstCount());
    m_readout->setVisible(isSeen);
    if (isSeen && m_asTable->isChecked()) {
        showTable();
        return m_stack->setCurrentWidget(m_table);
    }
    m_stack->setCurrentWidget(isSeen ? static_cast<QWidget*>(m_plot) : m_nothing);
}

/// One point in time is no course, but it is not nothing.
QString ChartCard::firstCount() const
{
    QStringList lines{tr("The first numbers are in; with the next ones the line begins.")};
    for (int at = 0; at < int(data().series.size()); ++at)
        if (const Series& series = data().series.at(std::size_t(at));
            !series.values.empty() && series.values.back() > 0)
            lines << QStringLiteral("%1: %2").arg(series.name, data().valueText(at, data().places() - 1));
    return lines.join(QLatin1Char('\n'));
}

void ChartCard::showLegend()
{
    const ChartData& shown = data();
    std::vector<LegendFacts> entries;
    const bool hasOne = shown.series.size() > 1 && !shown.isByName();
    for (int i = 0; hasOne && i < int(shown.series.size()); ++i)
        entries.push_back({.text = shown.series.at(std::size_t(i)).name,
                           .fill = [plot = m_plot, i] { return plot->fillOf(i); },
                           .dash = shown.shape == ChartData::Shape::Lines ? i : -1});
    m_legend->setEntries(std::move(entries));
}

void ChartCard::setChoices(const QStringList& choices, const QString& current)
{
    QStringList present;
    for (int i = 0; i < m_chooser->count(); ++i)
        present << m_chooser->itemText(i);
    if (present != choices) {
        m_chooser->clear();
        m_chooser->addItems(choices);
    }
    m_chooser->setCurrentText(current);
    m_chooser->setVisible(choices.size() > 1);
}

void ChartCard::showReadout(int place)
{
    const ChartData& shown = data();
    if (place < 0 || place >= shown.places()) {
        m_readout->setText(shown.note);
        return m_plot->setToolTip({});
    }
    QStringList parts{shown.placeText(place)};
    for (int i = 0; i < int(shown.series.size()); ++i) {
        const QString& name = shown.series.at(std::size_t(i)).name;
        const QString value = shown.valueText(i, place);
        parts << (name.isEmpty() ? value : name + QLatin1Char(' ') + value);
    }
    for (const Mark& mark : shown.marks)
        if (!shown.isByName() && std::abs(mark.time - shown.times.at(std::size_t(place))) < nearMark)
            parts << mark.text;
    m_readout->setText(parts.join(QStringLiteral("  ·  ")));
    m_plot->setAccessibleDescription(m_readout->text());
    m_plot->setToolTip(shown.isByName()
                           ? QString()
                           : models::text::bothTimes(timePointAt(shown.times.at(std::size_t(place)))));
}

void ChartCard::showTable()
{
    const ChartData& shown = data();
    QStringList titles{shown.isByName() ? tr("Name") : tr("Time")};
    for (const Series& series : shown.series)
        titles << (series.name.isEmpty() ? tr("Number") : series.name);
    if (!m_table) {
        m_table = new widgets::TableView(m_stack);
        m_table->setObjectName(objectName() + QStringLiteral(".rows"));
        m_table->setAccessibleName(tr("%1 as a table").arg(m_facts.title));
        m_stack->addWidget(m_table);
    }
    if (!m_rows || m_titles != titles) { // else who reads keeps his place
        const std::unique_ptr<models::tables::RowsModel> before(m_rows);
        m_titles = titles;
        m_rows = new models::tables::RowsModel(titles, m_table);
        m_table->setModel(m_rows);
    }
    std::vector<models::tables::Row> rows;
    for (int place = 0; place < shown.places(); ++place) {
        // A course goes on: its rows are known by their times.
        const QString key = shown.isByName() ? QString::number(place)
                                             : QString::number(shown.times.at(std::size_t(place)), 'f', 0);
        models::tables::Row row{.key = key, .cells = {{.text = shown.placeText(place)}}};
        for (int i = 0; i < int(shown.series.size()); ++i)
            row.cells.push_back({.text = shown.valueText(i, place)});
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

QByteArray ChartCard::bytesOf(const QString& suffix) const
{
    if (suffix == QLatin1String("csv"))
        return toCsv(data()).toUtf8();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (suffix == QLatin1String("png")) {
        m_plot->toPixmap(0, 0, 2).save(&buffer, "PNG");
    } else {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(m_facts.title);
        generator.setSize(m_plot->size());
        generator.setViewBox(QRect(QPoint(), m_plot->size()));
        QCPPainter painter;
        painter.begin(&generator);
        m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
        painter.end();
    }
    return bytes;
}

QString ChartCard::exportTo(const QString& file) const
{
    const auto written =
        models::config::writeWhole({.name = file, .bytes = bytesOf(file.section(QLatin1Char('.'), -1))});
    return written ? QString() : models::text::detailText(written.error());
}

void ChartCard::save(const QString& suffix)
{
    dialogs::saveFile(this,
                      {.title = tr("Save %1").arg(m_facts.title),
                       .name = m_facts.id,
                       .suffix = suffix,
                       .bytes = bytesOf(suffix).toStdString()},
                      [this](const QString& problem) {
                          if (!problem.isEmpty())
                              dialogs::tell(this,
                                            {.headline = tr("The plot was not saved."), .text = problem});
                      });
}

} // namespace views::charts
