// A word that acts: accent text, underlined when hovered or focused. GUI thread.
#pragma once

#include <QAbstractButton>

namespace views::widgets {

class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace views::widgets
