#include "views/panes/settings/doctor_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/doctor_wording.h"
#include "models/text/times.h"
#include "views/dialogs/support_dialog.h"
#include "views/panes/settings/messages_view.h"
#include "views/theme/font_check.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/widgets/card.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/layouts.h"
#include "views/widgets/outcome.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPointer>
#include <QSysInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace views::panes {

using models::lifecycle::CheckState;
using models::lifecycle::DoctorCheck;
using theme::TextRole;
using widgets::Ink;
using widgets::Outcome;
using widgets::TextLabel;

namespace {

constexpr int checksWidth = 860;
constexpr std::chrono::seconds afterStart(3); ///< the window comes first

Outcome outcomeOf(CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return Outcome::Good;
    case CheckState::Warning:
        return Outcome::Warning;
    case CheckState::Problem:
        return Outcome::Bad;
    case CheckState::Skipped:
        break;
    }
    return Outcome::NotApplied;
}

/// What is not in order stands first.
int doctorPlace(const DoctorCheck& check)
{
    return check.state == CheckState::Problem ? 0 : check.state == CheckState::Warning ? 1 : 2;
}

} // namespace

DoctorPage::DoctorPage(const Parts& parts, QWidget* parent)
    : Page(parent),
      m_lifecycle(parts.lifecycle),
      m_doctor(parts.lifecycle.workPool()),
      m_followsCrash(parts.followsCrash),
      m_again(new QAction(theme::icon(QStringLiteral("refresh")), tr("Look &again"), this)),
      m_copy(new QAction(theme::icon(QStringLiteral("content_copy")), tr("&Copy for support…"), this)),
      m_tabs(new QTabWidget(this)),
      m_messages(new MessagesView(parts.messages, this))
{
    m_again->setObjectName(QStringLiteral("doctor.again"));
    m_again->setStatusTip(tr("Look at ports, clock, keyring, fonts, descriptors and disk once more"));
    m_copy->setObjectName(QStringLiteral("doctor.copy"));
    m_copy->setStatusTip(tr("Checks and messages as text, without secrets"));
    m_tabs->setObjectName(QStringLiteral("doctor.tabs"));
    m_tabs->setAccessibleName(tr("Doctor"));
    m_tabs->tabBar()->setAccessibleName(tr("Checks, messages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeChecks(), tr("Checks"));
    m_tabs->addTab(m_messages, tr("Messages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connect(m_again, &QAction::triggered, this, &DoctorPage::examine);
    connect(m_copy, &QAction::triggered, this, &DoctorPage::copyForSupport);
    QTimer::singleShot(afterStart, this, [this] {
        if (!m_hasLooked)
            examine();
    });
}

QWidget* DoctorPage::makeChecks()
{
    auto* column = new QWidget;
    column->setMaximumWidth(checksWidth);
    m_card = new widgets::Card(column);
    m_card->setTitle(tr("This computer and its manager"));
    m_summary = new TextLabel({.ink = Ink::Secondary}, m_card);
    m_summary->setObjectName(QStringLiteral("doctor.summary"));
    m_summary->setWordWrap(true);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(theme::space::medium);
    m_grid->setVerticalSpacing(theme::space::medium);
    m_card->body()->addWidget(m_summary);
    m_card->body()->addLayout(m_grid);
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                              theme::space::large);
    cards->addWidget(m_card);
    cards->addStretch(1);
    return new widgets::ScrollPage(column, this);
}

void DoctorPage::setFilterText(const QString& text)
{
    m_messages->setWords(text);
    if (!text.isEmpty())
        showMessages(); // what is sought is there
}

void DoctorPage::showMessages()
{
    m_tabs->setCurrentWidget(m_messages);
}

void DoctorPage::examine()
{
    if (m_isLooking)
        return;
    m_isLooking = m_hasLooked = true;
    m_sinceLook.start();
    m_again->setEnabled(false);
    m_summary->setText(tr("Looking…"));
    auto wish = models::lifecycle::wishOf(m_lifecycle);
    wish.followsCrash = m_followsCrash;
    wish.uncommitted = m_followsCrash ? m_lifecycle.editCounts().made : 0;
    std::vector<std::string> missing;
    for (const QString& package : theme::missingFontPackages())
        missing.push_back(package.toStdString());
    wish.missingFonts = std::move(missing);
    m_doctor.examine(std::move(wish), [page = QPointer(this)](const std::vector<DoctorCheck>& checks) {
        if (page)
            page->showChecks(checks);
    });
}

void DoctorPage::showChecks(const std::vector<DoctorCheck>& checks)
{
    m_isLooking = false;
    m_again->setEnabled(true);
    m_checks = checks;
    std::ranges::stable_sort(m_checks, {}, doctorPlace);
    widgets::clearLayout(m_grid);
    int row = 0;
    for (const DoctorCheck& check : m_checks) {
        auto* glyph = new widgets::GlyphLabel(theme::size::glyph, m_card);
        glyph->setGlyph(widgets::glyphOf(outcomeOf(check.state)));
        auto* title =
            new TextLabel(models::text::doctorTitle(check.id), {.role = TextRole::BodyStrong}, m_card);
        title->setObjectName(QStringLiteral("doctor.title.%1").arg(row));
        const auto state = toText(check.state);
        const bool isInOrder = check.state == CheckState::Good || check.state == CheckState::Skipped;
        auto* word = new TextLabel(models::text::doctorStateText(state),
                                   {.role = isInOrder ? TextRole::Body : TextRole::BodyStrong,
                                    .ink = isInOrder ? Ink::Secondary : Ink::Primary},
                                   m_card);
        word->setObjectName(QStringLiteral("doctor.state.%1").arg(row));
        auto* cause =
            new TextLabel(models::text::doctorCause(check.id, check.finding, check.values), {}, m_card);
        cause->setObjectName(QStringLiteral("doctor.cause.%1").arg(row));
        const QString remedy = models::text::doctorRemedy(check.id, check.finding, check.values);
        auto* help = new TextLabel(remedy, {.ink = Ink::Secondary, .isSelectable = true}, m_card);
        help->setObjectName(QStringLiteral("doctor.remedy.%1").arg(row));
        help->setVisible(!remedy.isEmpty());
        auto* words = new QVBoxLayout;
        words->setSpacing(theme::space::hair);
        for (TextLabel* label : {cause, help}) {
            label->setWordWrap(true);
            words->addWidget(label);
        }
        words->addStretch();
        m_grid->addWidget(glyph, row, 0, Qt::AlignTop);
        auto* what = new QVBoxLayout;
        what->setSpacing(theme::space::hair);
        what->addWidget(title);
        what->addWidget(word);
        what->addStretch();
        m_grid->addLayout(what, row, 1);
        m_grid->addLayout(words, row, 2);
        ++row;
    }
    const auto count = [&checks](CheckState state) {
        return int(std::ranges::count(checks, state, &DoctorCheck::state));
    };
    const int problems = count(CheckState::Problem);
    const int warnings = count(CheckState::Warning);
    m_summary->setText(problems + warnings == 0
                           ? tr("All is in order.")
                           : tr("Not in order: %1. To be looked at: %2.").arg(problems).arg(warnings));
    Q_EMIT badgeChanged(problems + warnings > 0 ? QString::number(problems + warnings) : QString());
    Q_EMIT examined(checks);
}

void DoctorPage::copyForSupport()
{
    m_messages->refresh();
    QStringList lines{QStringLiteral("Handfast %1, %2, Qt %3")
                          .arg(QCoreApplication::applicationVersion(), QSysInfo::prettyProductName(),
                               QString::fromLatin1(qVersion()))};
    for (const DoctorCheck& check : m_checks)
        lines << models::text::doctorLine(toText(check.state), check.id, check.finding, check.values);
    lines << QString() << m_messages->text();
    (new dialogs::SupportDialog(lines.join(QLatin1Char('\n')), models::lifecycle::supportNames(m_lifecycle),
                                this))
        ->open();
}

void DoctorPage::showEvent(QShowEvent* event)
{
    constexpr qint64 isOld = 30'000; // milliseconds
    if (!m_hasLooked || m_sinceLook.hasExpired(isOld))
        examine();
    Page::showEvent(event);
}

} // namespace views::panes
