#include "views/panes/welcome_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/store/store.h"
#include "views/theme/icons.h"
#include "views/theme/proxy_style.h"
#include "views/theme/tokens.h"
#include "views/widgets/card.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::panes {

using models::tables::FirstStep;
using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int welcomeWidth = 760;
constexpr std::string_view dismissed = "dismissed";
constexpr std::chrono::milliseconds pauseBetween(500); // sessions come in by the hundred

} // namespace

WelcomePage::WelcomePage(models::lifecycle::Lifecycle& lifecycle, models::workflows::MigrationDesk& migration,
                         QWidget* parent)
    : Page(parent),
      m_lifecycle(lifecycle),
      m_migration(migration),
      m_table(new widgets::ConditionTable(this)),
      m_progress(new TextLabel({.role = TextRole::Small, .ink = Ink::Secondary}, this))
{
    const auto kept = lifecycle.store().value(models::store::keys::firstSteps);
    m_isDismissed = kept && *kept == dismissed;
    auto* column = new QWidget;
    column->setMaximumWidth(welcomeWidth);
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins(theme::space::wide, theme::space::huge, theme::space::wide,
                              theme::space::large);
    cards->setSpacing(theme::space::large);
    auto* headline = new TextLabel(tr("Welcome to Handfast"), {.role = TextRole::Display}, column);
    auto* sentence = new TextLabel(
        tr("It moves a fleet of firewalls from the vendor's predefined certificates to your own, "
           "and shows what will happen before it happens."),
        {.ink = Ink::Secondary}, column);
    sentence->setWordWrap(true);
    cards->addWidget(headline);
    cards->addWidget(sentence);
    cards->addWidget(makeWays());
    cards->addWidget(makeSteps());
    cards->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::ScrollPage(column, this));
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBetween);
    connect(&m_soon, &QTimer::timeout, this, &WelcomePage::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive() && !m_isDismissed)
            m_soon.start();
    };
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, soon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, soon);
    connect(&lifecycle.devices(), &models::lifecycle::DeviceRegistry::devicesChanged, this, soon);
    refresh();
}

QWidget* WelcomePage::makeWays()
{
    auto* card = new widgets::Card(this);
    card->setTitle(tr("Begin"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space::large);
    grid->setVerticalSpacing(theme::space::medium);
    grid->setColumnStretch(1, 1);
    const auto add = [this, card, grid](const char* name, const char* icon, const QString& text,
                                        const QString& what, auto act) {
        auto* button = new QPushButton(theme::icon(QString::fromLatin1(icon)), text, card);
        button->setObjectName(QLatin1String("welcome.") + QLatin1String(name));
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, act);
        auto* sentence = new TextLabel(what, {.ink = Ink::Secondary}, card);
        sentence->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(sentence, row, 1);
        return button;
    };
    auto* demo = add("demo", "play_arrow", tr("Open the &demo"),
                     tr("A generated estate and a simulated fleet over real TLS, in a window of its own. "
                        "Nothing here is touched."),
                     &WelcomePage::demoWanted);
    demo->setIcon(theme::icon(QStringLiteral("play_arrow"), theme::IconInk::OnAccent));
    theme::setVariant(demo, theme::ButtonVariant::Primary);
    add("workspace", "add", tr("&New workspace"),
        tr("Begin here: say under which address devices find this manager, then follow the steps below."),
        [this] { Q_EMIT settingWanted({"deviceconfig", "system", "ip-address"}); });
    add("configuration", "file_download", tr("Import &PAN-OS XML…"),
        tr("Devices, templates, profiles and certificates of a Panorama or a firewall, reviewed first."),
        &WelcomePage::configurationWanted);
    add("folder", "folder_open", tr("Import a &folder…"),
        tr("All PEM, DER, PKCS#7 and PKCS#12 files of a folder: certificates, keys and requests in one "
           "review."),
        &WelcomePage::chooseFolder);
    add("xca", "storage", tr("Import from &XCA…"),
        tr("What XCA exports (PEM, PKCS#12), or its database (.xdb, XCA 2.0 or newer): certificates, "
           "requests, "
           "and keys with the database's password. CRLs, templates and smart cards stay there."),
        &WelcomePage::chooseXca);
    card->body()->addLayout(grid);
    return card;
}

QWidget* WelcomePage::makeSteps()
{
    m_list = new widgets::Card(this);
    m_list->setTitle(tr("First steps"));
    m_progress->setObjectName(QStringLiteral("welcome.progress"));
    auto* away = new QPushButton(tr("Do not show &again"), m_list);
    away->setObjectName(QStringLiteral("welcome.dismiss"));
    connect(away, &QPushButton::clicked, this, &WelcomePage::dismiss);
    m_list->addToHeader(away);
    m_table->setObjectName(QStringLiteral("welcome.steps"));
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_progress);
    connect(m_table, &widgets::ConditionTable::linkActivated, this, [this](const QString& id) {
        const auto step = std::ranges::find(m_steps, id, &FirstStep::id);
        if (step != m_steps.end())
            Q_EMIT pageWanted(step->page, QString());
    });
    return m_list;
}

bool WelcomePage::isWanted() const
{
    return !m_isDismissed && std::ranges::find(m_steps, false, &FirstStep::isDone) != m_steps.end();
}

void WelcomePage::refresh()
{
    m_steps = models::tables::firstSteps(m_lifecycle, m_migration);
    std::vector<widgets::ConditionRow> rows;
    for (const FirstStep& step : m_steps)
        rows.push_back({.id = step.id,
                        .outcome = step.isDone ? widgets::Outcome::Good : widgets::Outcome::Open,
                        .sentence = step.sentence,
                        .measured = {},
                        .link = step.isDone ? QString() : tr("Go there")});
    m_table->setRows(rows);
    const auto done = std::ranges::count(m_steps, true, &FirstStep::isDone);
    m_progress->setText(tr("%1 of %2 are done.").arg(done).arg(m_steps.size()));
    m_list->setVisible(isWanted());
    if (isWanted() != std::exchange(m_wasWanted, isWanted()))
        Q_EMIT isWantedChanged(isWanted());
}

void WelcomePage::dismiss()
{
    m_isDismissed = true;
    // One that can't be kept comes back with the next start.
    static_cast<void>(m_lifecycle.store().setValue(models::store::keys::firstSteps, dismissed));
    refresh();
}

void WelcomePage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose a folder of certificates"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT certificatesWanted({folder}); });
    dialog->open();
}

void WelcomePage::chooseXca()
{
    auto* dialog = new QFileDialog(this, tr("Choose what XCA has exported, or its database"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("XCA (*.xdb *.pem *.crt *.cer *.p12 *.pfx *.p7b *.csr)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &WelcomePage::certificatesWanted);
    dialog->open();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    refresh();
    Page::showEvent(event);
}

} // namespace views::panes
