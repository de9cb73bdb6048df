// One device in every look, from a coloured square to a card. GUI thread.
#pragma once

#include "models/tables/topology/topology_model.h"
#include "views/theme/tokens.h"
#include "views/topology/glyph_atlas.h"
#include "views/topology/look.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace views::topology {

/// Opacity of what does not match the filter.
inline constexpr double dimmed = 0.25;

struct DeviceFacts
{
    const models::tables::TopologyNode& node;
    QString countdown;    ///< "09:41", "" when no wait runs
    double waitShare = 1; ///< what is left of it
    bool isSelected = false;
    bool isHovered = false;
    bool isChosen = false; ///< one of several
};

/// What a card of three lines says; the second is left out when it is low.
struct CardContent
{
    QString icon;
    QString title;
    QString address; ///< serial or address
    QString state;
    theme::GlyphSpec glyph;
    bool isSelected = false;
    bool isHovered = false;
};

class DevicePainter
{
public:
    DevicePainter(QPainter* painter, GlyphAtlas& glyphs, const theme::Tokens& tokens);

    /// `place` in view coordinates.
    void paint(const QRectF& place, Look look, const DeviceFacts& facts);
    void paintCard(const QRectF& place, const CardContent& content);
    /// A glyph by itself, centred.
    void paintGlyph(QPointF centre, int side, const theme::GlyphSpec& spec);
    /// What a device covers of its place: cards keep a sensible shape in a large one.
    [[nodiscard]] static QRectF coverOf(const QRectF& place, Look look);

private:
    void paintSquare(const QRectF& place, const DeviceFacts& facts);
    void paintRow(const QRectF& place, const DeviceFacts& facts);
    void paintStack(const QRectF& place, const DeviceFacts& facts);
    void paintSmallCard(const QRectF& place, const CardContent& content);
    void paintChosen(const QRectF& cover);
    void paintGround(const QRectF& place, Look look, const DeviceFacts& facts);
    void paintCardGround(const QRectF& place, const CardContent& content);

    struct Words
    {
        QRectF area;
        QString text;
        const QFont& font;
        QColor ink;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
        Qt::TextElideMode elide = Qt::ElideRight;
    };
    void write(const Words& words);
    /// Writes the countdown at the right end and takes its room away, when the name still fits.
    void writeCountdown(QRectF& line, const DeviceFacts& facts, const QFont& name);
    [[nodiscard]] QColor weakInk(const CardContent& content) const;

    QPainter* m_painter;
    GlyphAtlas& m_glyphs;
    const theme::Tokens& m_tokens;
    bool m_isVector; ///< for SVG and PDF: paths in place of pixmaps
    QFont m_name;
    QFont m_small;
    QFont m_mono;
};

/// "Predefined certificate", "The certificate has expired", "Reconnects in 09:41".
[[nodiscard]] QString stateWords(const models::tables::TopologyNode& node, const QString& countdown);

} // namespace views::topology
