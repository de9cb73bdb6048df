// The filter line of the header: "/" comes here, Escape clears and then leaves, the answer (how many are
// left, or what can't be understood) stands at its right end. Words are sent 150 ms after the last key. GUI
// thread.
#pragma once

#include "views/main_window/page.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStringListModel;

namespace views::main_window {

class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

    void setReply(const FilterReply& reply);
    /// Gives what the word that is being typed may go on to, as whole words.
    using Completions = std::function<QStringList(const QString& word)>;
    void setCompletions(Completions completions);
    /// Sends at once; also when the text is the same.
    void setTextNow(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// More may come.
    void filterTyped(const QString& text);
    /// By Enter, or by whoever sets it.
    void filterGiven(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerCompletions();
    void takeCompletion(const QString& word);
    [[nodiscard]] int wordStart() const; ///< of the one that the cursor is in or behind
    [[nodiscard]] QString hint() const;
    void leaveRoomForHint();

    FilterReply m_reply;
    QTimer m_pause;
    QStringListModel* m_words;
    QCompleter* m_completer;
    Completions m_completions;
};

} // namespace views::main_window
