// The thin line at the foot of the window: listener, TLS range, sessions, handshakes, store; vault at the
// right. A status tip of an action takes the place of the left part while it is pointed at. With the focus,
// Left and Right say more of one item after the other. GUI thread.
#pragma once

#include "views/theme/glyphs.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace views::main_window {

struct StatusItem
{
    QString text;
    QString toolTip;
    std::optional<models::tables::DeviceStatus> glyph;

    bool operator==(const StatusItem&) const = default;
};

class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setItems(const std::vector<StatusItem>& left, const std::vector<StatusItem>& right);
    void showTip(const QString& tip);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Placed
    {
        QRect area;
        const StatusItem* item;
    };

    [[nodiscard]] std::vector<Placed> placed() const;

    std::vector<StatusItem> m_left;
    std::vector<StatusItem> m_right;
    QString m_tip;
    int m_pointedAt = -1; ///< by the arrow keys, while it has the focus
};

} // namespace views::main_window
