// Names and values under each other: names in secondary ink, values selectable, in mono where they are
// numbers, serials, fingerprints, times or addresses. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace views::widgets {

struct KeyValue
{
    QString key;
    QString value;
    bool isMono = true;
    QString toolTip;

    bool operator==(const KeyValue&) const = default;
};

class KeyValueList final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget* parent = nullptr);

    void setRows(const std::vector<KeyValue>& rows);
    void setKeyWidth(int width);

private:
    void addRow(int line, const KeyValue& row);

    std::vector<KeyValue> m_rows;
    QGridLayout* m_grid;
};

} // namespace views::widgets
