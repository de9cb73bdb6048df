// F1 wherever the focus is: what the field or its nearest parent says of itself, in a bubble beside it (V-5).
// One for the whole application. GUI thread.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace views::widgets {

class FieldHelp final : public QObject
{
    Q_OBJECT

public:
    explicit FieldHelp(QObject* parent = nullptr);

    /// What there is to say of a widget: its help, else its tool tip, else that of what it stands in; "" when
    /// nobody on the way up knows anything.
    [[nodiscard]] static QString textFor(const QWidget* widget);

Q_SIGNALS:
    /// F1 where there is nothing to say, or a second time while the bubble is there.
    void nothingToSay();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace views::widgets
