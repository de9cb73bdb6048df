// The window: it arranges rail, header, fleet strip, pages, inspector, commit bar and status strip, and
// passes on what people wish. It decides nothing and holds no data. GUI thread.
#pragma once

#include "views/main_window/frame/commit_bar.h"
#include "views/main_window/frame/fleet_strip.h"
#include "views/main_window/frame/status_strip.h"
#include "views/main_window/page.h"
#include "views/main_window/palette/command_palette.h"
#include "views/main_window/window_actions.h"
#include "views/theme/theme.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <optional>

class QSettings;

namespace views::main_window {

class ContentArea;
class PageHeader;
class PageTrail;
class Rail;
class WindowLook;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The theme outlives the window.
    explicit MainWindow(theme::Theme& theme, QWidget* parent = nullptr);

    /// Takes the page. The first one is shown.
    void addPage(Page* page);
    /// A filter replaces the one that the page has; without, it keeps its own.
    void showPage(const QString& id);
    void showPage(const QString& id, const QString& filterText);
    /// The page, and on it the field of a setting.
    void showSetting(const QString& id, const std::vector<std::string>& path);
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] bool isSettled() const { return !m_current || m_current->isSettled(); } ///< its page is
    /// What stands in the filter field of the present page when that is one of devices; nullopt when not.
    [[nodiscard]] std::optional<QString> deviceFilter() const;

    /// What stands in the filter fields, by page.
    [[nodiscard]] const std::map<QString, QString>& filters() const { return m_filters; }
    void setFilters(const std::map<QString, QString>& filters);

    void setManagerName(const QString& name);
    void setFleet(const std::vector<FleetCount>& counts);
    void setFiltered(const std::vector<models::tables::DeviceStatus>& statuses);
    void setPending(const PendingChanges& pending);
    void setStatus(const std::vector<StatusItem>& left, const std::vector<StatusItem>& right);
    [[nodiscard]] WindowActions& actions() { return *m_actions; }
    /// At the right end of the line above every page.
    void addHeaderTool(QWidget* tool);
    /// Of more than actions and pages, for the command palette.
    void addPaletteSource(PaletteSource source);

    /// What Tab and Shift+Tab do from now on, with whether it is Tab.
    void setTabWay(std::function<bool(bool isNext)> way) { m_tabWay = std::move(way); }

    void chooseTheme(theme::ThemeChoice choice);
    /// Theme, row height, text size, width of the inspector, geometry of the window.
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

Q_SIGNALS:
    /// The end of the program is wanted, not only of the window; it is asked to close next.
    void quitWanted();
    /// saveTo() and restoreFrom() were called, for whoever keeps something beside the window.
    void saving(QSettings& settings) const;
    void restoring(const QSettings& settings);
    void revertWanted();
    void previewWanted();
    void validateWanted();
    void commitWanted();
    /// A page wants the form of a setting.
    void settingWanted(const std::vector<std::string>& path);
    /// Another page is shown, or other words stand in its filter field.
    void filterShown();
    /// From the fleet strip.
    void statusChosen(const views::main_window::StatusWish& wish);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectActions();
    void connectPage(Page* page);
    void present(Page* page);
    void tellAbout();
    void openPalette();
    void showInspector();
    void adaptToWidth();
    void updateStrip();
    [[nodiscard]] Page* page(const QString& id) const;

    WindowActions* m_actions;
    WindowLook* m_look;
    Rail* m_rail;
    PageHeader* m_header;
    PageTrail* m_trail;
    FleetStrip* m_strip;
    ContentArea* m_content;
    CommitBar* m_commitBar;
    StatusStrip* m_status;
    std::vector<Page*> m_pages;
    std::map<QString, QString> m_filters;
    std::vector<PaletteSource> m_paletteSources;
    std::function<bool(bool)> m_tabWay;
    Page* m_current = nullptr;
    bool m_hasFleet = false;
};

} // namespace views::main_window
