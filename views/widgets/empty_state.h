// What a list shows when it has nothing to show: icon, headline, one sentence, at most three actions, and a
// dashed drop zone where files can be imported. GUI thread.
#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;

namespace views::widgets {

class TextLabel;

struct EmptyContent
{
    QString icon;
    QString headline;
    QString sentence;
    QString hint;                  ///< tertiary, below the actions; "" for none
    std::vector<QAction*> actions; ///< the first is the primary one
    bool isDropZone = false;
};

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const EmptyContent& content);

Q_SIGNALS:
    void filesDropped(const QList<QUrl>& files);
    void textDropped(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QRect zone() const;

    EmptyContent m_content;
    bool m_isDragOver = false;
    QWidget* m_icon;
    QWidget* m_box;
    TextLabel* m_headline;
    TextLabel* m_sentence;
    TextLabel* m_hint;
    QHBoxLayout* m_actions;
};

} // namespace views::widgets
