// One destination of the rail: icon, label, badge in mono at the right; only the icon when collapsed. GUI
// thread.
#pragma once

#include <QAbstractButton>

namespace views::main_window {

struct RailItem
{
    QString id;
    QString label;
    QString icon;
};

class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(RailItem item, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_item.id; }
    void setBadge(const QString& badge);
    /// What is too little or too much is as little or as much as an entry may have.
    void setHeight(int height);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Up (-1) or Down (1) was pressed.
    void walked(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override {} ///< the rail says who is current, not the click

private:
    /// As much of it as leaves room for the label.
    [[nodiscard]] QString shownBadge() const;
    [[nodiscard]] int roomBeside(const QString& badge) const; ///< for the label
    void tellRest();                                          ///< what is cut or shortened, as a tool tip

    RailItem m_item;
    QString m_badge;
    bool m_isCollapsed = false;
    int m_height;
};

} // namespace views::main_window
