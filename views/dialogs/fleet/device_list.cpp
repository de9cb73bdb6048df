#include "views/dialogs/fleet/device_list.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr int shownDevices = 6;

QString words(const OfferedDevice& device)
{
    const QString serial = QString::fromStdString(device.serial);
    return device.hostname.empty()
               ? serial
               : QStringLiteral("%1  %2").arg(serial, QString::fromStdString(device.hostname));
}

} // namespace

std::vector<OfferedDevice> offeredDevices(const models::lifecycle::Lifecycle& lifecycle,
                                          const std::set<std::string>& taken)
{
    std::vector<OfferedDevice> offered;
    for (const auto& [serial, kind] : models::config::managedDevices(lifecycle.candidate())) {
        if (taken.contains(serial))
            continue;
        const auto* record = lifecycle.devices().find(session::base::Serial(serial));
        offered.push_back({.serial = serial, .hostname = record ? record->hostname : std::string()});
    }
    return offered;
}

DeviceList::DeviceList(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_count(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    m_words->setObjectName(QStringLiteral("devices.words"));
    m_words->setAccessibleName(tr("Find devices"));
    m_words->setPlaceholderText(tr("Find by serial number or name"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("devices"));
    m_list->setAccessibleName(tr("Devices"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(3);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * shownDevices);
    m_count->setObjectName(QStringLiteral("devices.count"));
    auto* all = new QPushButton(tr("Add &shown"), this);
    all->setObjectName(QStringLiteral("devices.all"));
    auto* none = new QPushButton(tr("&Leave out shown"), this);
    none->setObjectName(QStringLiteral("devices.none"));
    connect(all, &QPushButton::clicked, this, [this] { setShown(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { setShown(Qt::Unchecked); });
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(m_count, 1);
    for (QPushButton* button : {all, none}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::small);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    connect(m_words, &QLineEdit::textChanged, this, &DeviceList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
}

void DeviceList::setDevices(const std::vector<OfferedDevice>& offered, const std::set<std::string>& chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const OfferedDevice& device : offered) {
            auto* item = new QListWidgetItem(words(device), m_list);
            item->setData(Qt::UserRole, QString::fromStdString(device.serial));
            item->setCheckState(chosen.contains(device.serial) ? Qt::Checked : Qt::Unchecked);
        }
    }
    filter(m_words->text());
    count();
}

void DeviceList::setNothingOffered(const QString& sentence)
{
    m_nothing = sentence;
    count();
}

std::set<std::string> DeviceList::chosen() const
{
    std::set<std::string> serials;
    for (int row = 0; row < m_list->count(); ++row)
        if (const auto* item = m_list->item(row); item->checkState() == Qt::Checked)
            serials.insert(item->data(Qt::UserRole).toString().toStdString());
    return serials;
}

std::vector<models::config::Edit> DeviceList::edits(const std::vector<std::string>& owner,
                                                    const std::set<std::string>& before) const
{
    const auto placeOf = [&owner](const std::string& serial) {
        std::vector<std::string> path = owner;
        path.emplace_back("devices");
        path.push_back(serial);
        return path;
    };
    const std::set<std::string> after = chosen();
    std::vector<models::config::Edit> edits;
    for (const std::string& serial : before)
        if (!after.contains(serial))
            edits.push_back(
                {.verb = models::config::Edit::Verb::Delete, .path = placeOf(serial), .values = {}});
    for (const std::string& serial : after)
        if (!before.contains(serial))
            edits.push_back(models::config::setEntry(placeOf(serial)));
    return edits;
}

void DeviceList::filter(const QString& words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void DeviceList::setShown(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            if (QListWidgetItem* item = m_list->item(row); !item->isHidden())
                item->setCheckState(state);
    }
    m_list->viewport()->update();
    count();
    Q_EMIT edited();
}

void DeviceList::count()
{
    m_count->setText(m_list->count() == 0
                         ? m_nothing
                         : tr("%1 of %n device(s)", nullptr, m_list->count()).arg(chosen().size()));
}

} // namespace views::dialogs
