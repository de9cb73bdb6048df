#include "views/panes/fleet/sessions_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/step_by_step.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/inspector/handshake_view.h"
#include "views/theme/icons.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace views::panes {

using models::lifecycle::DeviceRecord;
using models::lifecycle::HandshakeStory;
using models::tables::DeviceFilter;
using models::tables::SubjectColumn;
using models::tables::SubjectRole;

namespace {

constexpr int burstMilliseconds = 50;
constexpr int restMilliseconds = 1000; ///< between two looks at a fleet that changes all the time
constexpr int restForLooking = 50; ///< and longer when there are very many: a fiftieth of the time is work

} // namespace

SessionsPage::SessionsPage(const SessionsPageParts& parts, QWidget* parent)
    : Page(parent),
      m_lifecycle(parts.lifecycle),
      m_registry(parts.lifecycle.devices()),
      m_inspector(parts.inspector),
      m_subjects(new models::tables::SessionSubjectModel(m_registry, this)),
      m_stack(new QStackedWidget(this)),
      m_view(new inspector::HandshakeView(m_stack)),
      m_empty(new widgets::EmptyState(m_stack)),
      m_noMatch(new widgets::EmptyState(m_stack)),
      m_search(m_registry)
{
    setObjectName(QStringLiteral("sessionsPage"));
    makeActions();
    fillEmptyStates();
    m_view->setChooser(makeChooser());
    m_content = makeContent();
    for (QWidget* content : {m_content, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_noMatch)})
        m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_isOutdated || !isVisible() || m_search.isBegun())
            return;
        collect();
        m_soon.start(restMilliseconds);
    });
    m_breath.setSingleShot(true);
    m_breath.setInterval(models::lifecycle::breathMilliseconds);
    connect(&m_breath, &QTimer::timeout, this, &SessionsPage::collectFurther);
    using models::lifecycle::DeviceRegistry;
    connect(&m_registry, &DeviceRegistry::devicesChanged, this, &SessionsPage::changed);
    connect(&m_registry, &DeviceRegistry::devicesReset, this, [this] {
        m_search.giveUp(); // its devices are gone
        m_breath.stop();
        changed();
    });
    connect(&m_registry, &DeviceRegistry::strangersChanged, this, &SessionsPage::changed);
    connect(m_view, &inspector::HandshakeView::fixWanted, this, &SessionsPage::mend);
    showSubject(); // nobody yet
    collect();
}

QString SessionsPage::filterPlaceholder() const
{
    return tr("Handshakes of:  state:failed group:Frankfurt");
}

QStringList SessionsPage::filterWords() const
{
    QStringList words;
    for (const std::string& key : DeviceFilter::keys())
        words << QString::fromStdString(key) + QLatin1Char(':');
    return words;
}

QAction* SessionsPage::makeAction(const char* name, const QString& text, const char* icon,
                                  void (SessionsPage::*act)())
{
    auto* action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (act)
        connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void SessionsPage::makeActions()
{
    m_previous = makeAction("sessions.previous", tr("&Previous"), "chevron_left", nullptr);
    m_next = makeAction("sessions.next", tr("&Next"), "chevron_right", nullptr);
    m_previous->setShortcut(Qt::ALT | Qt::Key_Up);
    m_next->setShortcut(Qt::ALT | Qt::Key_Down);
    m_previous->setToolTip(tr("The handshake before (Alt+Up)"));
    m_next->setToolTip(tr("The next handshake (Alt+Down)"));
    m_previous->setStatusTip(tr("Show the handshake before, those in trouble come first"));
    m_next->setStatusTip(tr("Show the next handshake, those in trouble come first"));
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    m_toList = makeAction("sessions.toList", tr("&All attempts"), "list", nullptr);
    m_toList->setCheckable(true);
    m_toList->setVisible(false);
    m_toList->setShortcut(Qt::ALT | Qt::Key_Home);
    m_toList->setToolTip(tr("Choose from the list of all that have tried"));
    m_toList->setStatusTip(m_toList->toolTip());
    connect(m_toList, &QAction::toggled, this, &SessionsPage::showList);
    addCopy("sessions.copyText", tr("Copy handshake as &text"), &SessionsPage::asText);
    addCopy("sessions.copyJson", tr("Copy handshake as &JSON"), &SessionsPage::asJson);
    addCopy("sessions.copyPem", tr("Copy its certificates as P&EM"), &SessionsPage::asPem);
    addCopy("sessions.copyCommand", tr("Copy as openssl s_&client line"), &SessionsPage::asCommand);
    m_copy = makeAction("sessions.copy", tr("&Copy as"), "content_copy", nullptr);
    m_copy->setStatusTip(tr("Copy this handshake: text, JSON, PEM, openssl s_client"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sessions.copyMenu"));
    menu->addActions(m_copies);
    m_copy->setMenu(menu);
}

void SessionsPage::addCopy(const char* name, const QString& text, QString (SessionsPage::*copied)() const)
{
    QAction* action = makeAction(name, text, "content_copy", nullptr);
    connect(action, &QAction::triggered, this,
            [this, copied] { QGuiApplication::clipboard()->setText((this->*copied)()); });
    m_copies << action;
}

QWidget* SessionsPage::makeChooser()
{
    auto* chooser = new QWidget(this);
    auto* label = new QLabel(tr("&Attempt"), chooser);
    m_which = new QComboBox(chooser);
    m_which->setObjectName(QStringLiteral("sessions.attempt"));
    m_which->addItem(tr("The last one"), int(Which::Last));
    m_which->addItem(tr("The last refused"), int(Which::Refused));
    m_which->addItem(tr("The last good"), int(Which::Good));
    label->setBuddy(m_which);
    auto* layout = new QHBoxLayout(chooser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_which);
    layout->addStretch(1);
    m_place = new widgets::TextLabel({.role = theme::TextRole::Mono, .ink = widgets::Ink::Tertiary}, chooser);
    m_place->setObjectName(QStringLiteral("sessions.place"));
    layout->addWidget(m_place);
    connect(m_which, &QComboBox::currentIndexChanged, this, &SessionsPage::showSubject);
    return chooser;
}

void SessionsPage::fillEmptyStates()
{
    m_empty->setObjectName(QStringLiteral("sessionsEmpty"));
    m_empty->setContent(
        {.icon = QStringLiteral("handshake"),
         .headline = tr("No handshake yet"),
         .sentence =
             tr("Of each device that tries to reach this manager, the last attempt, the last good and the "
                "last refused one appear here, message by message."),
         .hint = {},
         .actions = {}});
    auto* clear = new QAction(tr("Clear filter"), this);
    clear->setObjectName(QStringLiteral("sessions.clearFilter"));
    connect(clear, &QAction::triggered, this, [this] { Q_EMIT filterTextWanted(QString()); });
    m_noMatch->setObjectName(QStringLiteral("sessionsNoMatch"));
    m_noMatch->setContent(
        {.icon = QStringLiteral("search"),
         .headline = tr("No handshake matches"),
         .sentence = tr("No device that the filter above lets through has tried to connect."),
         .hint = {},
         .actions = {clear}});
}

void SessionsPage::setFilterText(const QString& text)
{
    const auto filter = DeviceFilter::parse(text);
    m_problem = filter ? QString() : models::text::detailText(filter.error());
    if (!filter)
        return reply();
    m_filter = *filter;
    m_which->setCurrentIndex(0);
    collect();
}

void SessionsPage::changed()
{
    m_isOutdated = true;
    if (!m_soon.isActive())
        m_soon.start(burstMilliseconds);
}

void SessionsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        collect();
}

void SessionsPage::collect()
{
    m_isOutdated = false;
    m_breath.stop();
    m_search.begin(m_filter, m_lifecycle.clock().now());
    m_worked = {};
    if (m_registry.records().size() > models::lifecycle::atOnce)
        return m_breath.start();
    while (m_search.further()) {
    }
    take(m_search.take());
}

void SessionsPage::collectFurther()
{
    QElapsedTimer step;
    step.start();
    const bool isMore = m_search.further();
    if (!isMore)
        take(m_search.take());
    m_worked += std::chrono::nanoseconds(step.nsecsElapsed());
    if (isMore)
        return m_breath.start();
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(restForLooking * m_worked);
    m_soon.start(std::max(restMilliseconds, int(rest.count())));
}

/// Whom it showed it goes on to show, as long as that one is among them.
void SessionsPage::take(std::vector<Subject> subjects)
{
    const std::optional<Subject> before = current() ? std::optional(*current()) : std::nullopt;
    if (m_list->isVisible() && m_list->viewport()->underMouse())
        subjects = models::tables::inOrderOf(std::move(subjects), m_subjects->subjects());
    m_isTaking = true;
    m_subjects->setSubjects(std::move(subjects), m_lifecycle.clock().now());
    m_isTaking = false;
    const auto& shown = m_subjects->subjects();
    m_at = 0;
    for (std::size_t i = 0; before && i < shown.size(); ++i)
        if (shown[i].isSame(*before))
            m_at = i;
    showSubject();
}

void SessionsPage::step(int by)
{
    const auto wanted = std::ptrdiff_t(m_at) + by;
    if (wanted < 0 || wanted >= std::ptrdiff_t(m_subjects->subjects().size()))
        return;
    m_at = std::size_t(wanted);
    m_which->setCurrentIndex(0);
    showSubject();
}

const SessionsPage::Subject* SessionsPage::current() const
{
    const auto& subjects = m_subjects->subjects();
    return m_at < subjects.size() ? &subjects[m_at] : nullptr;
}

std::optional<HandshakeStory> SessionsPage::story(Which which) const
{
    const Subject* subject = current();
    if (!subject)
        return std::nullopt;
    if (subject->stranger)
        return which == Which::Good ? std::nullopt : std::optional(storyOf(*subject->stranger));
    const DeviceRecord* record = m_registry.find(subject->serial);
    if (!record)
        return std::nullopt;
    switch (which) {
    case Which::Refused:
        return refusedStory(*record);
    case Which::Good:
        return goodStory(*record);
    case Which::Last:
        break;
    }
    return lastStory(*record);
}

QString SessionsPage::subjectName() const
{
    const Subject* subject = current();
    return subject ? models::tables::nameOf(*subject, m_registry) : QString();
}

void SessionsPage::offerAttempts()
{
    const QSignalBlocker blocker(m_which); // whoever calls shows what is chosen then
    auto* entries = qobject_cast<QStandardItemModel*>(m_which->model());
    for (int row = 0; row < m_which->count(); ++row)
        entries->item(row)->setEnabled(row == 0 || story(Which(m_which->itemData(row).toInt())));
    if (!entries->item(m_which->currentIndex())->isEnabled())
        m_which->setCurrentIndex(0);
}

void SessionsPage::showSubject()
{
    offerAttempts();
    const auto told = story(Which(m_which->currentData().toInt()));
    const auto last = story(Which::Last);
    m_which->setEnabled(last.has_value());
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_subjects->subjects().size());
    m_copy->setEnabled(last.has_value());
    m_toList->setEnabled(last.has_value());
    for (QAction* copy : m_copies)
        copy->setEnabled(last.has_value());
    reply();
    if (!last) {
        m_stack->setCurrentWidget(m_filter.isEmpty() ? m_empty : m_noMatch);
        m_shown.reset();
        return;
    }
    m_stack->setCurrentWidget(m_content);
    m_isTaking = true; // the list follows what is shown
    m_list->setCurrentIndex(m_subjects->index(int(m_at), int(SubjectColumn::Name)));
    m_isTaking = false;
    if (!m_shown || told->attempt != m_shown->attempt)
        m_view->setProblem(QString());
    m_shown = told;
    m_view->setContent({.story = *told,
                        .good = story(Which::Good),
                        .device = subjectName(),
                        .manager = QString::fromStdString(m_lifecycle.lastListeningAddress())});
}

void SessionsPage::reply()
{
    const std::size_t count = m_subjects->subjects().size();
    const QString place =
        count == 0 ? QString()
                   : tr("Device %1 of %2").arg(models::text::counted(m_at + 1), models::text::counted(count));
    m_place->setText(place);
    Q_EMIT filterReplied({.hint = place, .problem = m_problem});
}

} // namespace views::panes
