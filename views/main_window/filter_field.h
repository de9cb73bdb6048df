// The filter line of the header: "/" comes here, Escape clears and then leaves, the answer (how many are
// left, or what can't be understood) stands at its right end. Words are sent 150 ms after the last key. GUI
// thread.
#pragma once

#include "views/main_window/page.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace views::main_window {

class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

    void setReply(const FilterReply& reply);
    void setWords(const QStringList& words);
    /// Sends at once; also when the text is the same.
    void setTextNow(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterTyped(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString hint() const;
    void leaveRoomForHint();

    FilterReply m_reply;
    QTimer m_pause;
    QStringListModel* m_words;
};

} // namespace views::main_window
