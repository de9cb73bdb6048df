#include "views/panes/settings/settings_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/services/ca_services.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/section_index.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::panes {

using dialogs::SettingField;
using dialogs::SettingForm;

namespace {

const std::vector<std::string> serverPath{"deviceconfig", "setting", "management", "secure-conn-server"};

} // namespace

SettingsPage::SettingsPage(models::lifecycle::Lifecycle& lifecycle, models::services::CaServices* services,
                           QWidget* parent)
    : Page(parent),
      m_lifecycle(lifecycle),
      m_services(services),
      m_server(new SettingForm("deviceconfig setting management secure-conn-server", this)),
      m_service(new SettingForm("deviceconfig", this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* cards = new QWidget;
    m_cards = new QVBoxLayout(cards);
    m_cards->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                                theme::space::large);
    m_cards->setSpacing(theme::space::large);
    m_cards->addStretch(1); // cards would take their share of plain stretch
    m_scroll = new widgets::ScrollPage(cards, this);
    cards->installEventFilter(this);
    m_index = new widgets::SectionIndex(*m_scroll, this);
    m_index->setObjectName(QStringLiteral("settings.index"));
    addCards();
    auto* upper = new QHBoxLayout;
    upper->setContentsMargins(theme::space::wide, 0, 0, 0);
    upper->setSpacing(0);
    auto* aside = new QVBoxLayout;
    aside->setContentsMargins(0, theme::space::large, 0, 0);
    aside->addWidget(m_index);
    upper->addLayout(aside);
    upper->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(makeFooter());
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several forms may say at once that they were edited
    connect(&m_soon, &QTimer::timeout, this, &SettingsPage::findOut);
    for (SettingForm* form : forms())
        connect(form, &SettingForm::edited, this, &SettingsPage::check);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &SettingsPage::follow);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &SettingsPage::follow);
    if (services)
        connect(services, &models::services::CaServices::changed, this, &SettingsPage::showService);
    load();
}

std::vector<SettingForm*> SettingsPage::forms() const
{
    std::vector<SettingForm*> forms{m_server, m_service};
    forms.insert(forms.end(), m_generated.begin(), m_generated.end());
    return forms;
}

bool SettingsPage::showSetting(const std::vector<std::string>& path)
{
    const auto match = models::config::findSetting(path);
    for (SettingForm* form : forms())
        if (SettingField* field = match ? form->fieldOf(*match->setting) : nullptr) {
            if (match->setting->isWithoutEffect)
                form->unfold();
            m_scroll->ensureWidgetVisible(field->editor());
            field->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

QStringList SettingsPage::sections() const
{
    return m_index->titles();
}

void SettingsPage::showSection(const QString& title)
{
    m_index->goTo(title);
}

QWidget* SettingsPage::makeFooter()
{
    auto* footer = new QWidget(this);
    m_sentence =
        new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, footer);
    m_sentence->setObjectName(QStringLiteral("settings.sentence"));
    m_discard = new QPushButton(tr("&Discard"), footer);
    m_discard->setObjectName(QStringLiteral("settings.discard"));
    m_apply = new QPushButton(tr("&Put into the candidate"), footer);
    m_apply->setObjectName(QStringLiteral("settings.apply"));
    theme::setVariant(m_apply, theme::ButtonVariant::Primary);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::load);
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                             theme::space::large);
    line->setSpacing(theme::space::small);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_discard);
    line->addWidget(m_apply);
    return footer;
}

void SettingsPage::load()
{
    for (SettingForm* form : forms())
        form->load(m_lifecycle.candidate(), {});
    check();
}

/// What is typed stays.
void SettingsPage::follow()
{
    for (SettingForm* form : forms())
        form->follow(m_lifecycle.candidate(), {});
    check();
}

std::vector<models::config::Edit> SettingsPage::edits() const
{
    std::vector<models::config::Edit> edits;
    for (const SettingForm* form : forms())
        std::ranges::move(form->edits({}), std::back_inserter(edits));
    return edits;
}

/// All that concerns this part, and what else the edits would bring.
void SettingsPage::findOut()
{
    if (!isVisible())
        return;             // when it is seen
    m_isStale = m_isAsking; // one question at a time: typing must not fill the pool
    if (std::exchange(m_isAsking, true))
        return;
    m_lifecycle.reviewWith(edits(), [page = QPointer(this)](const auto& draft) {
        if (!page)
            return;
        page->m_isAsking = false;
        if (page->m_isStale)
            return page->findOut();
        if (!draft)
            return; // edits that can't be made: the sentence beside the button says so
        std::vector<models::config::Finding> shown;
        for (const auto& finding : draft->findings) {
            const bool isHere = std::ranges::mismatch(finding.path, serverPath).in2 == std::end(serverPath);
            if (isHere || std::ranges::find(draft->brought, finding) != draft->brought.end())
                shown.push_back(finding);
        }
        page->m_notes->setRows(dialogs::findingRows(shown));
    });
}

void SettingsPage::showEvent(QShowEvent* event)
{
    m_soon.start();
    Page::showEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitIndex();
}

/// Cards come and grow after the page has its size.
bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget())
        fitIndex();
    return Page::eventFilter(watched, event);
}

void SettingsPage::fitIndex()
{
    const int beside = m_index->width() + theme::space::wide + theme::size::scrollBar;
    m_index->setVisible(m_scroll->widget()->minimumSizeHint().width() + beside <= width());
}

void SettingsPage::check()
{
    const bool isCustomized = m_server->field("customize")->value() == "yes";
    for (const char* element : whileCustomized)
        m_server->field(element)->setVisible(isCustomized);
    m_authorization->setVisible(isCustomized);
    m_formPair->setVisible(!m_lifecycle.running().highAvailability.enabled);
    for (SettingForm* form : m_generated)
        form->showWhatCounts({});
    m_isEdited = std::ranges::any_of(forms(), &SettingForm::isEdited);
    QString problem;
    for (const SettingForm* form : forms())
        if (problem.isEmpty())
            problem = form->problem();
    if (problem.isEmpty()) {
        const auto wanted = edits();
        problem = m_isEdited ? dialogs::draftFindings(m_lifecycle, wanted, serverPath).obstacle : QString();
        m_soon.start();
    }
    m_sentence->setText(!problem.isEmpty() ? problem
                        : m_isEdited       ? tr("Nothing changes for devices before the commit.")
                                           : tr("As in the candidate."));
    m_discard->setEnabled(m_isEdited);
    m_apply->setEnabled(m_isEdited && problem.isEmpty());
}

void SettingsPage::apply()
{
    const auto done = m_lifecycle.edit(edits());
    if (done)
        return load();
    m_sentence->setText(models::text::detailText(done.error()));
}

} // namespace views::panes
