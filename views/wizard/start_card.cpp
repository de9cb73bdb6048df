#include "views/wizard/start_card.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/wording.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/plans/start_words.h"
#include "views/dialogs/profiles/scep_profile_dialog.h"
#include "views/wizard/change_forms.h"
#include "views/wizard/footer_content.h"
#include "views/wizard/ha_pair_form.h"
#include "views/wizard/migration_options.h"
#include "views/wizard/new_device_form.h"
#include "views/wizard/wildfire_form.h"
#include "views/wizard/window_fields.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace views::wizard {

using models::workflows::WorkflowKind;

StartCard::StartCard(models::workflows::MigrationDesk& desk, models::lifecycle::Lifecycle& lifecycle,
                     QWidget* parent)
    : Card(parent),
      m_desk(desk),
      m_lifecycle(lifecycle),
      m_serverSide(new ServerSideForm(this)),
      m_serverCertificate(new ServerCertificateForm(this)),
      m_clientCertificate(new ClientCertificateForm(this)),
      m_rollOut(new RollOutForm(this)),
      m_authority(new AuthorityForm(this)),
      m_haPair(new HaPairForm(this)),
      m_newDevice(new NewDeviceForm(this)),
      m_wildfire(new WildfireForm(this)),
      m_window(new WindowFields(this))
{
    setObjectName(QStringLiteral("migrationStart"));
    for (QWidget* form : {static_cast<QWidget*>(m_serverSide), static_cast<QWidget*>(m_serverCertificate),
                          static_cast<QWidget*>(m_clientCertificate), static_cast<QWidget*>(m_rollOut),
                          static_cast<QWidget*>(m_authority), static_cast<QWidget*>(m_haPair),
                          static_cast<QWidget*>(m_newDevice), static_cast<QWidget*>(m_wildfire),
                          static_cast<QWidget*>(m_window)})
        body()->addWidget(form);
    connect(m_serverSide, &ServerSideForm::edited, this, &StartCard::edited);
    connect(m_rollOut, &RollOutForm::newScepProfileWanted, this, &StartCard::makeScepProfile);
    connect(m_rollOut, &RollOutForm::edited, this, &StartCard::edited);
    connect(m_serverCertificate, &ServerCertificateForm::edited, this, &StartCard::edited);
    connect(m_authority, &AuthorityForm::edited, this, &StartCard::edited);
    connect(m_haPair, &HaPairForm::edited, this, &StartCard::edited);
    connect(m_newDevice, &NewDeviceForm::edited, this, &StartCard::edited);
    connect(m_wildfire, &WildfireForm::edited, this, &StartCard::edited);
    connect(m_window, &WindowFields::edited, this, &StartCard::edited);
    connect(m_clientCertificate, &ClientCertificateForm::edited, this, [this] {
        showForms();
        Q_EMIT edited();
    });
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this,
            [this] { m_isStale = true; });
}

void StartCard::showFor(WorkflowKind kind)
{
    m_isStale = m_isStale || kind != m_kind;
    m_kind = kind;
    setTitle(models::text::workflowTitle(models::workflows::toText(kind)));
    if (!isAncestorOf(window()->focusWidget())) // its own would be the field that had it last
        suggest();
    showForms();
}

std::vector<models::workflows::Step> StartCard::steps() const
{
    models::workflows::PlanState plan;
    plan.kind = m_kind;
    plan.serverCertificate = m_serverCertificate->options();
    plan.haPair = m_haPair->partHere();
    plan.newDevice = m_newDevice->options();
    plan.wildfire = m_wildfire->options();
    plan.authority.wasCustomOnly = m_lifecycle.candidate().secureConnServer.customCertificateOnly; // J1
    if (!m_clientCertificate->isByTemplates())
        plan.clientCertificate.devices.emplace_back(); // whichever they will be
    return models::workflows::stepsOf(plan);
}

void StartCard::suggest()
{
    const QSignalBlocker quiet(this);              // nobody has edited anything
    if (m_kind == WorkflowKind::ClientCertificate) // names of devices come without a change of the candidate
        m_clientCertificate->suggest(dialogs::offeredDevices(m_lifecycle, {}));
    if (m_kind == WorkflowKind::HaPair) // so does what the peer is
        m_haPair->suggest(m_lifecycle.candidate(), pair());
    if (!m_isStale)
        return;
    m_isStale = false;
    const auto& candidate = m_lifecycle.candidate();
    switch (m_kind) {
    case WorkflowKind::ServerSide:
        return m_serverSide->suggest(candidate);
    case WorkflowKind::RollOut:
    case WorkflowKind::ClientCertificate:
        return m_rollOut->suggest(candidate);
    case WorkflowKind::ServerCertificate:
        return m_serverCertificate->suggest(candidate);
    case WorkflowKind::Authority:
        return m_authority->suggest(candidate);
    case WorkflowKind::Wildfire:
        return m_wildfire->suggest(candidate);
    case WorkflowKind::HaPair:
    case WorkflowKind::AddDevice:
        return m_newDevice->suggest(candidate);
    case WorkflowKind::Enforce:
        break;
    }
}

void StartCard::showForms()
{
    const bool isClient = m_kind == WorkflowKind::ClientCertificate;
    m_serverSide->setVisible(m_kind == WorkflowKind::ServerSide);
    m_serverCertificate->setVisible(m_kind == WorkflowKind::ServerCertificate);
    m_clientCertificate->setVisible(isClient);
    m_rollOut->setVisible(m_kind == WorkflowKind::RollOut ||
                          (isClient && m_clientCertificate->isByTemplates()));
    m_authority->setVisible(m_kind == WorkflowKind::Authority);
    m_haPair->setVisible(m_kind == WorkflowKind::HaPair);
    m_newDevice->setVisible(m_kind == WorkflowKind::AddDevice);
    m_wildfire->setVisible(m_kind == WorkflowKind::Wildfire);
    setSubtitle(startText(m_kind, steps(), m_desk));
}

void StartCard::setDropDirectory(const QString& directory)
{
    m_newDevice->setDropDirectory(directory);
}

QString StartCard::obstacle() const
{
    const QString problem = planObstacle();
    return problem.isEmpty() ? m_window->obstacle() : problem;
}

QString StartCard::planObstacle() const
{
    switch (m_kind) {
    case WorkflowKind::ServerSide:
        return m_serverSide->obstacle();
    case WorkflowKind::RollOut:
        return m_rollOut->obstacle();
    case WorkflowKind::ServerCertificate:
        return m_serverCertificate->obstacle();
    case WorkflowKind::ClientCertificate:
        return m_clientCertificate->isByTemplates() ? m_rollOut->obstacle() : m_clientCertificate->obstacle();
    case WorkflowKind::Authority:
        return m_authority->obstacle();
    case WorkflowKind::HaPair:
        return m_haPair->obstacle();
    case WorkflowKind::AddDevice:
        return m_newDevice->obstacle();
    case WorkflowKind::Wildfire:
        return m_wildfire->obstacle();
    case WorkflowKind::Enforce:
        break;
    }
    return {};
}

session::base::Result<> StartCard::start()
{
    const auto window = m_window->window();
    auto started = startPlan();
    if (started && window)
        started = m_desk.setWindow(window);
    if (started)
        m_window->clear(); // the next plan has one of its own
    return started;
}

session::base::Result<> StartCard::startPlan()
{
    switch (m_kind) {
    case WorkflowKind::ServerSide:
        return m_desk.start(m_serverSide->options());
    case WorkflowKind::RollOut:
        return m_desk.start(m_rollOut->options());
    case WorkflowKind::ServerCertificate:
        return m_desk.start(m_serverCertificate->options());
    case WorkflowKind::ClientCertificate:
        return m_desk.start(m_clientCertificate->options(), m_clientCertificate->isByTemplates()
                                                                ? m_rollOut->options()
                                                                : models::workflows::RollOutOptions());
    case WorkflowKind::Authority:
        return m_desk.start(m_authority->options(), m_authority->waves());
    case WorkflowKind::HaPair:
        return m_desk.start(m_haPair->options());
    case WorkflowKind::AddDevice:
        return m_desk.start(m_newDevice->options());
    case WorkflowKind::Wildfire:
        return m_desk.start(m_wildfire->options(), {});
    case WorkflowKind::Enforce:
        break;
    }
    return m_desk.startEnforce();
}

std::vector<std::string> StartCard::words() const
{
    using models::workflows::startWords;
    switch (m_kind) {
    case WorkflowKind::ServerSide:
        return startWords(m_serverSide->options());
    case WorkflowKind::RollOut:
        return startWords(m_rollOut->options());
    case WorkflowKind::ServerCertificate:
        return startWords(m_serverCertificate->options());
    case WorkflowKind::ClientCertificate:
        return startWords(m_clientCertificate->options(), m_rollOut->options());
    case WorkflowKind::Authority:
        return startWords(m_authority->options(), m_authority->waves());
    case WorkflowKind::Enforce:
        return {std::string(models::workflows::toText(m_kind))};
    case WorkflowKind::HaPair:
    case WorkflowKind::AddDevice:
    case WorkflowKind::Wildfire:
        break;
    }
    return {};
}

std::optional<models::lifecycle::PairView> StartCard::pair() const
{
    const models::lifecycle::PairDesk* desk = m_lifecycle.pairDesk();
    return desk ? std::optional(desk->view()) : std::nullopt;
}

void StartCard::makeScepProfile()
{
    auto* dialog = new dialogs::ScepProfileDialog(m_lifecycle, std::nullopt, this);
    connect(dialog, &dialogs::ScepProfileDialog::saved, this,
            [this] { m_rollOut->suggest(m_lifecycle.candidate()); });
    dialog->open();
}

} // namespace views::wizard
