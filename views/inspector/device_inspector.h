// Everything about the selected device beside a table or the topology: state and cause, the checks in their
// order, certificate, session, its last job, what can be done, and in a second tab its settings. Follows the
// registry. GUI thread.
#pragma once

#include "models/tables/devices/device_fixes.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QVBoxLayout;

namespace views::widgets {
class Banner;
class CheckList;
class IconLabel;
class KeyValueList;
class TextLabel;
} // namespace views::widgets

namespace models::lifecycle {
class Lifecycle;
struct DeviceRecord;
} // namespace models::lifecycle

namespace views::inspector {

class DeviceActions;
class FixBar;
class SettingsView;
class UptimePart;

struct DeviceInspectorParts
{
    models::lifecycle::Lifecycle& lifecycle; ///< outlives the inspector
    QString dropDirectory;                   ///< where bundles are suggested to go; "" for none
};

class DeviceInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceInspector(const DeviceInspectorParts& parts, QWidget* parent = nullptr);

    /// An empty serial: nothing is selected.
    void showDevice(const session::base::Serial& serial);
    [[nodiscard]] const session::base::Serial& device() const { return m_serial; }
    [[nodiscard]] QList<QAction*> deviceActions() const;
    [[nodiscard]] QAction* actionFor(models::tables::DeviceFix fix) const;

Q_SIGNALS:
    /// The path of a setting in the candidate, to be changed where that can be done.
    void settingWanted(const std::vector<std::string>& path);
    /// Its handshakes, message by message.
    void handshakeWanted(const session::base::Serial& serial);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Part
    {
        QWidget* caption = nullptr;
        widgets::KeyValueList* rows = nullptr;
    };

    QWidget* makeContent();
    QWidget* makeHead();
    QWidget* makeTabs();
    QLayout* makeWhy(QWidget* content);
    Part addPart(const QString& title, QVBoxLayout* layout);
    void connectLifecycle();
    void refresh();
    void showRecord(const models::lifecycle::DeviceRecord& record);
    void showLastJob();

    models::lifecycle::Lifecycle& m_lifecycle;
    DeviceActions* m_actions;
    session::base::Serial m_serial;
    QTimer m_seconds; ///< countdowns move
    QString m_problem;

    QWidget* m_object = nullptr;
    widgets::TextLabel* m_nothing = nullptr;
    widgets::IconLabel* m_icon = nullptr;
    widgets::TextLabel* m_name = nullptr;
    widgets::TextLabel* m_place = nullptr;
    widgets::TextLabel* m_leaving = nullptr; ///< seen while the candidate no longer has it
    widgets::Banner* m_banner = nullptr;
    QWidget* m_why = nullptr;
    QWidget* m_handshake = nullptr; ///< leads to its messages
    widgets::CheckList* m_checks = nullptr;
    Part m_certificate;
    Part m_session;
    UptimePart* m_uptime;
    Part m_device;
    FixBar* m_fixes = nullptr;
    SettingsView* m_settings = nullptr;
};

} // namespace views::inspector
