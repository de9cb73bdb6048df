#include "views/inspector/handshake_tabs.h"

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/handshake/handshake_rows.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "views/inspector/device_facts.h"
#include "views/inspector/hex_view.h"
#include "views/inspector/lookup_timeline.h"
#include "views/theme/tokens.h"
#include "views/widgets/check_list.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace views::inspector {

using models::lifecycle::HandshakeStory;
using models::tables::ChainColumn;
using models::tables::CompareColumn;
using models::tables::LookupColumn;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;
using widgets::TextLabel;
namespace space = theme::space;

namespace {

QVBoxLayout* pageLayout(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    return layout;
}

} // namespace

HandshakeTabs::HandshakeTabs(QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("handshake.tabs"));
    setAccessibleName(tr("About the handshake"));
    tabBar()->setAccessibleName(tr("Checks, fields, chain, revocation, bytes, comparison"));
    tabBar()->setUsesScrollButtons(true);
    setDocumentMode(true);
    addChecks();
    addFields();
    addChain();
    addLookups();
    addBytes();
    addComparison();
}

HandshakeTabs::Table HandshakeTabs::makeTable(const QStringList& titles, const QString& name,
                                              const QString& words)
{
    Table table{.rows = new models::tables::RowsModel(titles, this), .view = new widgets::TableView(this)};
    table.view->setObjectName(name);
    table.view->setAccessibleName(words);
    table.view->setDensity(widgets::Density::Compact);
    table.view->setSelectionMode(QAbstractItemView::SingleSelection);
    table.view->setStatusRoles(
        {.status = models::tables::RowStatusRole, .cause = models::tables::RowCauseRole});
    table.view->setModel(table.rows);
    table.view->setSortingEnabled(false);
    return table;
}

TextLabel* HandshakeTabs::makeSentence(const QString& name)
{
    auto* label = new TextLabel({.role = TextRole::Small, .ink = Ink::Secondary}, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

void HandshakeTabs::addChecks()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page);
    m_ourChecks = new widgets::CheckList(page);
    m_theirChecks = new widgets::CheckList(page);
    m_theirSentence = makeSentence(QStringLiteral("handshake.theirSentence"));
    layout->addWidget(widgets::captionLabel(tr("By this manager, in order"), page));
    layout->addWidget(m_ourChecks);
    layout->addSpacing(space::small);
    layout->addWidget(widgets::captionLabel(tr("By the device, as it says"), page));
    layout->addWidget(m_theirChecks);
    layout->addWidget(m_theirSentence);
    layout->addStretch(1);
    m_checks = new widgets::ScrollPage(page, this);
    addTab(m_checks, tr("Checks"));
}

/// Why is what people come for: without a failure the list stands at its top.
void HandshakeTabs::showFailedCheck()
{
    if (QWidget* failed = m_ourChecks->failed())
        m_checks->ensureWidgetVisible(failed, 0, failed->height());
    else
        m_checks->verticalScrollBar()->setValue(0);
}

void HandshakeTabs::addFields()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page);
    m_fieldsTitle = new TextLabel({.role = TextRole::BodyStrong, .isElided = true}, page);
    m_fieldsTitle->setObjectName(QStringLiteral("handshake.message"));
    m_fields = makeTable({tr("Field"), tr("Value")}, QStringLiteral("handshake.fields"),
                         tr("Fields of the message"));
    m_fields.view->setCellStyle(0, {.ink = Ink::Secondary});
    m_fields.view->setCellStyle(1, {.role = TextRole::Mono});
    m_fields.view->setColumnWidths({{0, 170}, {1, 200}});
    m_fields.view->setEmptyText(tr("Nothing was kept of what is in this message."));
    connect(m_fields.view, &widgets::TableView::currentRowChanged, this, &HandshakeTabs::fieldChosen);
    layout->addWidget(m_fieldsTitle);
    layout->addWidget(m_fields.view, 1);
    addTab(page, tr("Fields"));
}

void HandshakeTabs::addChain()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page);
    m_chainSentence = makeSentence(QStringLiteral("handshake.chainSentence"));
    m_chain =
        makeTable(models::tables::chainTitles(), QStringLiteral("handshake.chain"), tr("Links of the chain"));
    for (int column = 0; column < int(ChainColumn::ColumnCount); ++column)
        m_chain.view->setCellStyle(column, {.kind = CellKind::Status});
    m_chain.view->setColumnWidths({{int(ChainColumn::Certificate), 170},
                                   {int(ChainColumn::Signature), 130},
                                   {int(ChainColumn::Validity), 170},
                                   {int(ChainColumn::Constraints), 150}});
    m_chain.view->setEmptyText(tr("No certificate was presented."));
    layout->addWidget(m_chainSentence);
    layout->addWidget(m_chain.view, 1);
    addTab(page, tr("Chain"));
}

void HandshakeTabs::addLookups()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page);
    m_lookupSentence = makeSentence(QStringLiteral("handshake.lookupSentence"));
    m_timeline = new LookupTimeline(page);
    m_lookups = makeTable(models::tables::lookupTitles(), QStringLiteral("handshake.lookups"),
                          tr("Revocation lookups"));
    m_lookups.view->setCellStyle(int(LookupColumn::Certificate), {.kind = CellKind::Status});
    for (const auto column : {LookupColumn::Source, LookupColumn::From, LookupColumn::To})
        m_lookups.view->setCellStyle(int(column), {.role = TextRole::Mono, .ink = Ink::Secondary});
    m_lookups.view->setColumnWidths({{int(LookupColumn::Certificate), 120},
                                     {int(LookupColumn::Source), 130},
                                     {int(LookupColumn::From), 64},
                                     {int(LookupColumn::To), 64},
                                     {int(LookupColumn::Result), 120}});
    m_lookups.view->setEmptyText(tr("No status was looked up."));
    layout->addWidget(m_lookupSentence);
    layout->addWidget(m_timeline);
    layout->addWidget(m_lookups.view, 1);
    addTab(page, tr("Revocation"));
}

void HandshakeTabs::addBytes()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page);
    m_bytesNote = makeSentence(QStringLiteral("handshake.bytesNote"));
    m_bytes = new HexView(page);
    m_field = new TextLabel({.role = TextRole::MonoSmall, .ink = Ink::Secondary}, page);
    m_field->setObjectName(QStringLiteral("handshake.field"));
    m_field->setWordWrap(true);
    connect(m_bytes, &HexView::byteChosen, this, &HandshakeTabs::byteChosen);
    layout->addWidget(m_bytesNote);
    layout->addWidget(m_bytes, 1);
    layout->addWidget(m_field);
    addTab(page, tr("Bytes"));
}

void HandshakeTabs::addComparison()
{
    auto* page = new QWidget(this);
    auto* layout = pageLayout(page);
    m_compareSentence = makeSentence(QStringLiteral("handshake.compareSentence"));
    m_comparison = makeTable(models::tables::compareTitles(), QStringLiteral("handshake.comparison"),
                             tr("This attempt beside the last good one"));
    m_comparison.view->setCellStyle(int(CompareColumn::What), {.kind = CellKind::Status});
    for (const auto column : {CompareColumn::This, CompareColumn::Other})
        m_comparison.view->setCellStyle(int(column), {.role = TextRole::Mono});
    m_comparison.view->setColumnWidths(
        {{int(CompareColumn::What), 140}, {int(CompareColumn::This), 140}, {int(CompareColumn::Other), 140}});
    m_comparison.view->setEmptyText(tr("There is no other attempt to compare with."));
    layout->addWidget(m_compareSentence);
    layout->addWidget(m_comparison.view, 1);
    addTab(page, tr("Compare"));
}

void HandshakeTabs::setStory(const HandshakeStory& story, const std::optional<HandshakeStory>& good)
{
    const bool isAnother = !m_story || m_story->attempt != story.attempt;
    m_story = story;
    m_ourChecks->setRows(checksOf(*story.attempt));
    if (isAnother)
        QTimer::singleShot(0, this, &HandshakeTabs::showFailedCheck); // once the rows have their places
    showDeviceChecks(story);
    m_chain.rows->setRows(models::tables::chainRows(story));
    const auto* chain = story.attempt->verdict.find(session::trust::CheckId::Chain);
    m_chainSentence->setText(chain ? models::text::detailText(chain->detail) : QString());
    m_chainSentence->setVisible(!m_chainSentence->text().isEmpty());
    m_lookupSentence->setText(models::tables::lookupSentence(story));
    m_timeline->setLine(models::tables::lookupLine(story));
    m_lookups.rows->setRows(models::tables::lookupRows(story));
    const bool isOther = good && good->attempt != story.attempt;
    m_comparison.rows->setRows(isOther ? models::tables::compareRows(story, *good)
                                       : std::vector<models::tables::Row>());
    m_compareSentence->setText(isOther ? tr("What is other than in the last good attempt comes first.")
                               : good  ? tr("This is the last good attempt.")
                                       : tr("No good attempt of this device is known."));
}

void HandshakeTabs::showDeviceChecks(const HandshakeStory& story)
{
    std::vector<widgets::CheckRow> rows;
    for (const QString& name :
         QString::fromStdString(story.attempt->passedThere).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const auto check = session::trust::checkFromName(name.toStdString()))
            rows.push_back({.outcome = widgets::Outcome::Good,
                            .label = models::text::checkLabel(*check),
                            .measured = {},
                            .detail = {}});
    if (story.foundThere && story.foundThere->reason)
        rows.push_back({.outcome = widgets::Outcome::Bad,
                        .label = models::text::cause(*story.foundThere->reason),
                        .measured = QString::fromStdString(story.foundThere->rule),
                        .detail = models::text::detailText(story.foundThere->detail)});
    m_theirChecks->setVisible(!rows.empty());
    m_theirSentence->setVisible(rows.empty());
    m_theirChecks->setRows(rows);
    m_theirSentence->setText(
        models::lifecycle::judgeOf(story) == models::lifecycle::Judge::Peer
            ? tr("It ended the handshake by an alert. What it found it tells when it comes in again.")
        : story.attempt->verdict.allowed ? tr("It did not say what it has checked.")
                                         : tr("It was refused before it could say."));
}

void HandshakeTabs::showMessage(int row)
{
    m_details = {};
    if (m_story && m_story->attempt->trace && row >= 0 &&
        std::size_t(row) < m_story->attempt->trace->messages.size())
        m_details = models::tables::detailsOf(*m_story, std::size_t(row));
    std::vector<models::tables::Row> rows;
    for (std::size_t i = 0; i < m_details.fields.size(); ++i) {
        const auto& field = m_details.fields[i];
        rows.push_back(
            {.key = QString::number(i),
             .cells = {{.text = field.name, .toolTip = field.name},
                       {.text = QString(field.value).replace(QLatin1Char('\n'), QStringLiteral(" | ")),
                        .toolTip = field.value}}});
    }
    m_fieldsTitle->setText(m_details.title);
    m_fields.rows->setRows(std::move(rows));
    m_bytesNote->setText(m_details.bytesNote);
    m_bytes->setBytes(m_details.bytes);
    m_bytes->setVisible(!m_details.bytes.empty());
    nameField(-1);
}

void HandshakeTabs::fieldChosen(int row)
{
    if (row < 0 || std::size_t(row) >= m_details.fields.size())
        return;
    const auto& field = m_details.fields[std::size_t(row)];
    m_bytes->mark(field.from, field.count);
    nameField(row);
}

void HandshakeTabs::byteChosen(qulonglong byte)
{
    const int field = models::tables::fieldAt(m_details, std::size_t(byte));
    if (field < 0)
        return;
    const auto& chosen = m_details.fields[std::size_t(field)];
    m_bytes->mark(chosen.from, chosen.count);
    m_fields.view->setCurrentIndex(m_fields.rows->index(field, 0));
    nameField(field);
}

void HandshakeTabs::nameField(int field)
{
    if (field < 0) {
        m_field->setText(m_details.bytes.empty() ? QString() : tr("Choose a byte to see its field."));
        return;
    }
    const auto& one = m_details.fields[std::size_t(field)];
    m_field->setText(tr("%1: %2").arg(one.name, one.value.left(160)));
}

} // namespace views::inspector
