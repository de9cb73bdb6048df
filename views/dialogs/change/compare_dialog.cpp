#include "views/dialogs/change/compare_dialog.h"

#include "models/tables/change_rows.h"
#include "models/tables/version_rows.h"
#include "models/text/description_wording.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/theme/icons.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

Q_DECLARE_METATYPE(models::lifecycle::ConfigurationChoice)

namespace views::dialogs {

using models::lifecycle::ConfigurationChoice;
using models::tables::ChangeColumn;
using theme::TextRole;

namespace {

constexpr QSize usualSize(900, 560);

void select(QComboBox* combo, const ConfigurationChoice& choice)
{
    for (int i = 0; i < combo->count(); ++i)
        if (combo->itemData(i).value<ConfigurationChoice>() == choice)
            combo->setCurrentIndex(i);
}

} // namespace

CompareDialog::CompareDialog(models::lifecycle::Lifecycle& lifecycle,
                             const std::vector<models::store::VersionInfo>& versions,
                             const ConfigurationChoice& before, QWidget* parent)
    : QDialog(parent),
      m_lifecycle(lifecycle),
      m_before(makeChoice(QStringLiteral("before"), tr("From"), versions)),
      m_after(makeChoice(QStringLiteral("after"), tr("To"), versions)),
      m_swap(new QPushButton(theme::icon(QStringLiteral("swap_horiz")), tr("&Swap"), this)),
      m_rows(new models::tables::RowsModel(models::tables::changeTitles(), this)),
      m_table(new widgets::TableView(this)),
      m_empty(new widgets::EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_commands(new QPlainTextEdit(this)),
      m_more(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    select(m_before, before);
    arrange();
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        const int from = m_before->currentIndex();
        m_before->setCurrentIndex(m_after->currentIndex());
        m_after->setCurrentIndex(from);
    });
    compare();
}

QComboBox* CompareDialog::makeChoice(const QString& name, const QString& words,
                                     const std::vector<models::store::VersionInfo>& versions)
{
    using Kind = ConfigurationChoice::Kind;
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(words);
    combo->addItem(tr("Running"), QVariant::fromValue(ConfigurationChoice{.kind = Kind::Running}));
    combo->addItem(tr("Candidate"), QVariant::fromValue(ConfigurationChoice{.kind = Kind::Candidate}));
    for (const auto& version : versions) {
        const QString description = models::text::descriptionText(version.description);
        const QString number = models::tables::versionText(version.number);
        combo->addItem(description.isEmpty() ? number : tr("%1: %2").arg(number, description),
                       QVariant::fromValue(ConfigurationChoice{Kind::Version, version.number}));
    }
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    return combo;
}

void CompareDialog::arrange()
{
    m_swap->setObjectName(QStringLiteral("swap"));
    m_swap->setAccessibleName(tr("Swap the two sides"));
    auto* sides = new QHBoxLayout;
    const auto add = [&](const QString& words, QComboBox* combo) {
        auto* label = new QLabel(words, this);
        label->setBuddy(combo);
        sides->addWidget(label);
        sides->addWidget(combo, 1);
    };
    add(tr("&From"), m_before);
    add(tr("&To"), m_after);
    sides->addWidget(m_swap);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::wide, theme::space::wide, theme::space::wide,
                               theme::space::wide);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(sides);
    layout->addWidget(makeTabs(), 1);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->hide();
    layout->addWidget(m_more);
    layout->addWidget(buttons);
    resize(usualSize);
}

QWidget* CompareDialog::makeTabs()
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_rows);
    sorted->setSortRole(models::tables::RowSortRole);
    m_table->setModel(sorted);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setStatusRoles({.status = models::tables::RowStatusRole, .icon = models::tables::RowIconRole});
    m_table->setCellStyle(int(ChangeColumn::Kind), {.kind = widgets::CellKind::Status});
    m_table->setCellStyle(int(ChangeColumn::Path), {.role = TextRole::Mono});
    m_table->setCellStyle(int(ChangeColumn::Before),
                          {.role = TextRole::Mono, .ink = widgets::Ink::Secondary});
    m_table->setCellStyle(int(ChangeColumn::After), {.role = TextRole::Mono});
    m_table->setColumnWidths(
        {{int(ChangeColumn::Kind), 110}, {int(ChangeColumn::Path), 420}, {int(ChangeColumn::Before), 140}});
    m_table->sortByColumn(int(ChangeColumn::Path), Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_commands->setObjectName(QStringLiteral("commands"));
    m_commands->setAccessibleName(tr("Commands"));
    m_commands->setReadOnly(true);
    m_commands->setFrameShape(QFrame::NoFrame);
    theme::atEachTextScale(m_commands, [this] { m_commands->setFont(theme::font(TextRole::Mono)); });
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->setAccessibleName(tr("Differences and commands"));
    tabs->tabBar()->setAccessibleName(tr("Differences, commands"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_stack, tr("Differences"));
    tabs->addTab(m_commands, tr("Commands"));
    return tabs;
}

void CompareDialog::say(const QString& headline, const QString& sentence)
{
    m_empty->setContent({.icon = QStringLiteral("difference"),
                         .headline = headline,
                         .sentence = sentence,
                         .hint = {},
                         .actions = {}});
    m_stack->setCurrentWidget(m_empty);
}

void CompareDialog::compare()
{
    say(tr("Comparing…"), {});
    m_commands->clear();
    models::lifecycle::compare(m_lifecycle, m_before->currentData().value<ConfigurationChoice>(),
                               m_after->currentData().value<ConfigurationChoice>(),
                               [dialog = QPointer(this), question = ++m_question](const auto& comparison) {
                                   if (!dialog || dialog->m_question != question)
                                       return;
                                   if (comparison)
                                       dialog->show(*comparison);
                                   else
                                       dialog->say(tr("These can't be compared"),
                                                   models::text::detailText(comparison.error()));
                               });
}

void CompareDialog::show(const models::lifecycle::Comparison& comparison)
{
    auto shown = models::tables::changeRows(comparison.changes);
    m_more->setVisible(shown.matching > shown.rows.size());
    m_more->setText(
        tr("The first %1 of %2 differences are shown.").arg(shown.rows.size()).arg(shown.matching));
    m_rows->setRows(std::move(shown.rows));
    m_commands->setPlainText(models::tables::commandsText(comparison.edits));
    if (comparison.changes.empty())
        return say(tr("No difference"), tr("Both say the same."));
    m_stack->setCurrentWidget(m_table);
    m_table->selectRow(0);
}

} // namespace views::dialogs
