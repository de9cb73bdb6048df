#include "views/panes/settings/settings_page.h"

#include "models/services/ca_services.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/certificates/passphrase_dialog.h"
#include "views/dialogs/fleet/pair_dialog.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/panes/settings/own_channel_status.h"
#include "views/panes/settings/pair_status.h"
#include "views/panes/trust/authorization_list.h"
#include "views/theme/proxy_style.h"
#include "views/theme/text_scale.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"
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

constexpr int formWidth = 640;
const std::vector<std::string> serverPath{"deviceconfig", "setting", "management", "secure-conn-server"};
constexpr const char* whileCustomized[] = {
    "ssl-tls-service-profile", "certificate-profile",      "disconnect-wait-time", "custom-certificate-only",
    "authorize-client-serial", "check-authorization-list", "doomed-sessions"};
constexpr const char* serviceSettings[] = {"ca-service-listen", "ca-service-url", "crl-validity",
                                           "ocsp-signer"};

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
    auto* column = m_cards = new QVBoxLayout(cards);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::large);
    column->setSpacing(theme::space::large);
    column->addWidget(makeServer());
    column->addWidget(m_authorization = makeAuthorization());
    using Section = models::text::SettingSection;
    column->addWidget(makeSections(tr("Manager"), tr("How devices know it, and who works here."),
                                   {Section::System, Section::Administration}));
    column->addWidget(
        makeSections(tr("Connection to devices"), tr("How long it waits for them."), {Section::Connection}));
    column->addWidget(makeService());
    column->addWidget(
        makeSections(tr("Commit and recovery"),
                     tr("What a commit here takes and keeps; what devices do after a push stands "
                        "in their templates."),
                     {Section::Commit}));
    column->addWidget(makePair());
    column->addWidget(withStatus(makeSections(tr("Towards its peer and WildFire"),
                                              tr("What the manager presents where it is the client itself."),
                                              {Section::Client, Section::Wildfire}),
                                 session::base::Channel::Wildfire));
    column->addWidget(
        withStatus(makeSections(tr("Web interface"), tr("HTTPS for administrators, who show a certificate."),
                                {Section::AdminWeb}),
                   session::base::Channel::AdminWeb));
    column->addWidget(makeKeys());
    column->addStretch(1); // cards would take their share of plain stretch
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll = new widgets::ScrollPage(cards, this);
    layout->addWidget(m_scroll, 1);
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

QWidget* SettingsPage::makeServer()
{
    auto* card = new widgets::Card(this);
    card->setTitle(tr("Secure server communication"));
    card->setSubtitle(
        tr("What the manager presents to devices and whom it lets in. One change concerns all of "
           "them at once."));
    m_server->add("customize");
    for (const char* element : whileCustomized)
        SettingForm::standAlike(*m_server->add(element));
    theme::atEachTextScale(m_server, [this] { m_server->setMaximumWidth(theme::scaled(formWidth)); });
    card->body()->addWidget(m_server);
    m_notes = new widgets::ConditionTable(card);
    card->body()->addWidget(m_notes);
    return card;
}

QWidget* SettingsPage::makeAuthorization()
{
    auto* card = new widgets::Card(this);
    card->setTitle(tr("Authorization list"));
    card->setSubtitle(tr("Names that a device's certificate must hold, besides being valid. Without effect "
                         "until Check Authorization List is on."));
    card->body()->addWidget(new AuthorizationList(m_lifecycle, card));
    return card;
}

widgets::Card* SettingsPage::makeSections(const QString& title, const QString& subtitle,
                                          const std::vector<models::text::SettingSection>& sections)
{
    auto* card = new widgets::Card(this);
    card->setTitle(title);
    card->setSubtitle(subtitle);
    auto* form = new SettingForm("deviceconfig", card);
    for (const auto section : sections) {
        if (sections.size() > 1 && section != sections.front())
            form->addCaption(models::text::sectionText(section));
        form->addSection(section);
    }
    theme::atEachTextScale(form, [form] { form->setMaximumWidth(theme::scaled(formWidth)); });
    auto* line = new QHBoxLayout; // asks how high wrapped words get at that width
    line->addWidget(form, 1);
    line->addStretch();
    card->body()->addLayout(line);
    m_generated.push_back(form);
    return card;
}

widgets::Card* SettingsPage::withStatus(widgets::Card* card, session::base::Channel channel)
{
    card->body()->addWidget(new OwnChannelStatus(m_lifecycle, channel, card));
    return card;
}

QWidget* SettingsPage::makePair()
{
    auto* card = makeSections(tr("High availability"),
                              tr("The pair of managers that this one belongs to. Each of the two has these "
                                 "settings of its own; almost all else they have in common."),
                              {models::text::SettingSection::Pair});
    card->body()->insertWidget(0, new PairStatus(m_lifecycle, card));
    m_formPair = new QPushButton(tr("Form a &pair…"), card);
    m_formPair->setObjectName(QStringLiteral("settings.pair.form"));
    connect(m_formPair, &QPushButton::clicked, this,
            [this] { (new dialogs::PairDialog(m_lifecycle, this))->open(); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_formPair);
    line->addStretch();
    card->body()->insertLayout(1, line);
    return card;
}

void SettingsPage::addCard(widgets::Card* card)
{
    m_cards->insertWidget(m_cards->count() - 1, card); // above the stretch
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
            m_scroll->ensureWidgetVisible(field->editor());
            field->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

/// No part of the candidate: a change of the passphrase counts at once.
QWidget* SettingsPage::makeKeys()
{
    auto* card = new widgets::Card(this);
    card->setTitle(tr("Keys at rest"));
    card->setSubtitle(
        tr("Private keys are sealed with AES-256-GCM under a key that scrypt makes from the master "
           "passphrase."));
    m_keeper = new widgets::TextLabel({}, card);
    m_keeper->setObjectName(QStringLiteral("settings.keeper"));
    m_keeper->setWordWrap(true);
    auto* change = new QPushButton(tr("Change &master passphrase…"), card);
    change->setObjectName(QStringLiteral("settings.changePassphrase"));
    connect(change, &QPushButton::clicked, this, [this] {
        auto* dialog = new dialogs::PassphraseDialog(m_lifecycle, this);
        connect(dialog, &QDialog::finished, this, &SettingsPage::showKeeper);
        dialog->open();
    });
    auto* line = new QHBoxLayout;
    line->addWidget(change);
    line->addStretch();
    card->body()->addWidget(m_keeper);
    card->body()->addLayout(line);
    showKeeper();
    return card;
}

void SettingsPage::showKeeper()
{
    using models::lifecycle::PassphraseKeeper;
    switch (models::lifecycle::passphraseKeeper(m_lifecycle)) {
    case PassphraseKeeper::Nobody:
        return m_keeper->setText(tr("Nobody keeps the passphrase: it is asked for at each start."));
    case PassphraseKeeper::Keyring:
        return m_keeper->setText(tr("The desktop's keyring keeps the passphrase."));
    case PassphraseKeeper::Directory:
        return m_keeper->setText(
            tr("A file in the data directory keeps the passphrase, readable for its owner "
               "only: a copy of the directory holds all that the keys need."));
    }
}

QWidget* SettingsPage::makeService()
{
    auto* card = new widgets::Card(this);
    card->setTitle(tr("CRL and OCSP"));
    card->setSubtitle(
        tr("What the CAs here have revoked, served over HTTP. Certificates that they issue name it "
           "while it is on."));
    for (const char* element : serviceSettings)
        SettingForm::standAlike(*m_service->add(std::string("setting management ") + element));
    theme::atEachTextScale(m_service, [this] { m_service->setMaximumWidth(theme::scaled(formWidth)); });
    card->body()->addWidget(m_service);
    m_served = new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, card);
    m_served->setObjectName(QStringLiteral("settings.served"));
    m_served->setWordWrap(true);
    card->body()->addWidget(m_served);
    showService();
    return card;
}

void SettingsPage::showService()
{
    const std::string& address = m_lifecycle.serviceAddress();
    const std::string base = m_lifecycle.serviceBase();
    QString sentence = tr("Nothing is served now.");
    if (m_services && !m_services->problem().empty())
        sentence = QString::fromUtf8(m_services->problem());
    else if (!address.empty() && base.empty())
        sentence = tr("Served now at %1, but no address is known that clients could use: certificates stay "
                      "without URLs.")
                       .arg(QString::fromUtf8(address));
    else if (!address.empty())
        sentence = tr("Served now at %1; new certificates name %2.")
                       .arg(QString::fromUtf8(address), QString::fromUtf8(base));
    m_served->setText(sentence);
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
