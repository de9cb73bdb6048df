// The cards of the settings page.
#include "views/panes/settings/settings_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/services/ca_services.h"
#include "views/dialogs/certificates/passphrase_dialog.h"
#include "views/dialogs/fleet/pair_dialog.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/panes/settings/own_channel_status.h"
#include "views/panes/settings/pair_status.h"
#include "views/panes/trust/authorization_list.h"
#include "views/theme/text_scale.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/section_index.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::panes {

using dialogs::SettingForm;

namespace {

constexpr int formWidth = 640;
constexpr const char* serviceSettings[] = {"ca-service-listen", "ca-service-url", "crl-validity",
                                           "ocsp-signer"};

} // namespace

void SettingsPage::addCards()
{
    addCard(makeServer());
    addCard(m_authorization = makeAuthorization());
    using Section = models::text::SettingSection;
    addCard(makeSections(tr("Manager"), tr("How devices know it, and who works here."),
                         {Section::System, Section::Administration}));
    addCard(
        makeSections(tr("Connection to devices"), tr("How long it waits for them."), {Section::Connection}));
    addCard(makeService());
    addCard(makeSections(tr("Commit and recovery"),
                         tr("What a commit here takes and keeps; what devices do after a push stands "
                            "in their templates."),
                         {Section::Commit}));
    addCard(makePair());
    addCard(withStatus(makeSections(tr("Towards its peer and WildFire"),
                                    tr("What the manager presents where it is the client itself."),
                                    {Section::Client, Section::Wildfire}),
                       session::base::Channel::Wildfire));
    addCard(
        withStatus(makeSections(tr("Web interface"), tr("HTTPS for administrators, who show a certificate."),
                                {Section::AdminWeb}),
                   session::base::Channel::AdminWeb));
    addCard(makeKeys());
}

widgets::Card* SettingsPage::makeServer()
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

widgets::Card* SettingsPage::makeAuthorization()
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
    form->foldWithoutEffect(title);
    m_generated.push_back(form);
    return card;
}

widgets::Card* SettingsPage::withStatus(widgets::Card* card, session::base::Channel channel)
{
    card->body()->addWidget(new OwnChannelStatus(m_lifecycle, channel, card));
    return card;
}

widgets::Card* SettingsPage::makePair()
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
    m_index->addSection(card->title(), card);
}

/// No part of the candidate: a change of the passphrase counts at once.
widgets::Card* SettingsPage::makeKeys()
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

widgets::Card* SettingsPage::makeService()
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

} // namespace views::panes
