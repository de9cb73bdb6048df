// Pages with made-up content, to see the window full. They also serve the tests of the window.
#pragma once

#include "views/main_window/page.h"

#include <QStandardItemModel>

namespace views::main_window {
class MainWindow;
}

namespace views::widgets {
class TableView;
}

namespace gallery {

/// Adds every page to the window and fills rail, strip, bars.
void fillWindow(views::main_window::MainWindow& window);

class DevicesPage final : public views::main_window::Page
{
    Q_OBJECT

public:
    explicit DevicesPage(QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("devices"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Managed devices"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dns"); }
    [[nodiscard]] views::main_window::Section section() const override
    {
        return views::main_window::Section::Fleet;
    }
    [[nodiscard]] QString filterPlaceholder() const override
    {
        return QStringLiteral("Filter: state:failed group:Frankfurt expires<30d");
    }
    void setFilterText(const QString& text) override;
    [[nodiscard]] QWidget* inspector() override { return m_inspector; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

private:
    QStandardItemModel m_model;
    views::widgets::TableView* m_table;
    QWidget* m_inspector;
    QList<QAction*> m_actions;
};

/// A page that only shows a widget.
class PlainPage final : public views::main_window::Page
{
    Q_OBJECT

public:
    struct Description
    {
        QString id;
        QString title;
        QString icon;
        views::main_window::Section section;
    };

    PlainPage(Description description, QWidget* content);

    [[nodiscard]] QString pageId() const override { return m_description.id; }
    [[nodiscard]] QString title() const override { return m_description.title; }
    [[nodiscard]] QString iconName() const override { return m_description.icon; }
    [[nodiscard]] views::main_window::Section section() const override { return m_description.section; }

private:
    Description m_description;
};

} // namespace gallery
