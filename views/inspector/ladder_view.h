// The ladder of a handshake: two life lines, an arrow for each message, its time at the left, a lock where it
// was encrypted, thick and with a diamond where it failed. A list for keyboard and readers. GUI thread.
#pragma once

#include "models/tables/handshake/message_model.h"

#include <QListView>

namespace views::inspector {

class LadderView final : public QListView
{
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    /// Shown in place of messages while there are none.
    void setEmptyText(const QString& text);

Q_SIGNALS:
    void messageChosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QString m_emptyText;
};

/// Where the two life lines stand in a row of this width.
struct LifeLines
{
    int device = 0;
    int manager = 0;
};
[[nodiscard]] LifeLines lifeLines(int width);

} // namespace views::inspector
