// Both ends of the selected device's edge below the topology: who presents which certificate, and which CAs
// judge it; a choice among the device's channels. Follows the registry. GUI thread. V-2.
#pragma once

#include "models/tables/topology/edge_facts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;

namespace views::widgets {
class TextLabel;
}

namespace views::topology {

class EdgeLine;

class EdgeStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The lifecycle outlives it.
    explicit EdgeStrip(const models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    /// An empty serial: nothing, and it hides.
    void showDevice(const session::base::Serial& serial);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct End
    {
        widgets::TextLabel* name = nullptr;
        widgets::TextLabel* presents = nullptr;
        widgets::TextLabel* judged = nullptr;
        QWidget* part = nullptr; ///< with all of them
    };
    [[nodiscard]] QWidget* makeEnd(End& end, const QString& name, Qt::Alignment alignment);
    void refresh();
    void showEdge();
    [[nodiscard]] static int widthOf(const End& end);
    static void fill(const End& end, const models::tables::EdgeEnd& facts);

    const models::lifecycle::Lifecycle& m_lifecycle;
    session::base::Serial m_serial;
    std::vector<models::tables::EdgeFacts> m_edges;
    QTimer m_soon;
    QComboBox* m_channel;
    End m_client;
    End m_server;
    EdgeLine* m_line;
};

} // namespace views::topology
