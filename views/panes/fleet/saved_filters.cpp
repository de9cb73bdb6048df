#include "views/panes/fleet/saved_filters.h"

#include "views/inspector/wish_dialog.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QCursor>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace views::panes {

namespace {

constexpr auto filtersKey = "pages/devices/filters";

} // namespace

SavedFilters::SavedFilters(const models::lifecycle::DeviceRegistry& registry,
                           const session::base::Clock& clock, QWidget* owner)
    : QObject(owner),
      m_owner(owner),
      m_action(new QAction(theme::icon(QStringLiteral("filter_list")), tr("&Filters"), this)),
      m_counts(registry, clock),
      m_filters{{tr("In trouble"), QStringLiteral("state:failed,blocked"), false},
                {tr("Fail at the next reconnect"), QStringLiteral("doomed:*"), false},
                {tr("Expire within 30 days"), QStringLiteral("expires<30d"), false},
                {tr("Template out of sync"), QStringLiteral("sync:out"), false},
                {tr("Still predefined"), QStringLiteral("state:predefined"), false}}
{
    m_action->setObjectName(QStringLiteral("devices.filters"));
    m_action->setToolTip(tr("Filters with a name, and how many devices each leaves"));
    m_action->setStatusTip(m_action->toolTip());
    connect(m_action, &QAction::triggered, this, &SavedFilters::showMenu);
    connect(&m_counts, &models::tables::FilterCounts::counted, this, &SavedFilters::showCounts);
}

void SavedFilters::setPresent(const QString& text)
{
    m_present = text;
}

void SavedFilters::keep(const QString& name, const QString& text)
{
    const auto same = std::ranges::find_if(
        m_filters, [&name](const SavedFilter& filter) { return filter.isOwn && filter.name == name; });
    if (same != m_filters.end())
        same->text = text;
    else
        m_filters.push_back({.name = name, .text = text});
}

void SavedFilters::remove(const QString& name)
{
    std::erase_if(m_filters,
                  [&name](const SavedFilter& filter) { return filter.isOwn && filter.name == name; });
}

void SavedFilters::showMenu()
{
    auto* menu = new QMenu(m_owner);
    menu->setObjectName(QStringLiteral("devices.filtersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_shown.clear();
    std::vector<models::tables::DeviceFilter> counted;
    for (const SavedFilter& filter : m_filters) {
        QAction* action = menu->addAction(filter.name);
        action->setObjectName(QStringLiteral("devices.filter.") + filter.name);
        action->setStatusTip(filter.text);
        connect(action, &QAction::triggered, this, [this, text = filter.text] { Q_EMIT filterWanted(text); });
        m_shown.push_back(action);
        const auto parsed = models::tables::DeviceFilter::parse(filter.text);
        counted.push_back(parsed ? *parsed : models::tables::DeviceFilter());
    }
    menu->addSeparator();
    QAction* keepThis = menu->addAction(tr("Keep this filter…"));
    keepThis->setObjectName(QStringLiteral("devices.keepFilter"));
    keepThis->setEnabled(!m_present.isEmpty());
    connect(keepThis, &QAction::triggered, this, &SavedFilters::askForName);
    auto* forget = menu->addMenu(tr("Forget"));
    for (const SavedFilter& filter : m_filters)
        if (filter.isOwn)
            connect(forget->addAction(filter.name), &QAction::triggered, this,
                    [this, name = filter.name] { remove(name); });
    forget->setEnabled(!forget->isEmpty());
    connect(menu, &QObject::destroyed, this, [this] { m_shown.clear(); });
    m_counts.count(std::move(counted));
    const QWidget* button =
        m_owner->window()->findChild<QWidget*>(m_action->objectName() + QStringLiteral(".button"));
    menu->popup(button ? button->mapToGlobal(QPoint(0, button->height())) : QCursor::pos());
}

void SavedFilters::showCounts(const std::vector<int>& counts)
{
    for (std::size_t i = 0; i < m_shown.size() && i < counts.size(); ++i) // a tab: at the right end
        m_shown[i]->setText(m_filters[i].name + QLatin1Char('\t') + QLocale().toString(counts[i]));
}

void SavedFilters::askForName()
{
    auto* dialog = new inspector::WishDialog({.frame = {.name = QStringLiteral("keepFilterDialog"),
                                                        .title = tr("Keep this filter"),
                                                        .subtitle = m_present,
                                                        .accept = tr("&Keep")},
                                              .fieldLabel = tr("&Name")},
                                             m_owner->window());
    connect(dialog, &inspector::WishDialog::wished, this,
            [this, dialog, text = m_present](const QString& name) {
                keep(name, text);
                dialog->accept();
            });
    dialog->open();
}

void SavedFilters::saveTo(QSettings& settings) const
{
    QStringList list;
    for (const SavedFilter& filter : m_filters)
        if (filter.isOwn)
            list << filter.name << filter.text;
    settings.setValue(QLatin1String(filtersKey), list);
}

void SavedFilters::restoreFrom(const QSettings& settings)
{
    const QStringList list = settings.value(QLatin1String(filtersKey)).toStringList();
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        if (models::tables::DeviceFilter::parse(list[i + 1])) // the grammar may have changed
            keep(list[i], list[i + 1]);
}

} // namespace views::panes
