// Are the status colours told apart by every eye, and is text legible? CIEDE2000 (Sharma, Wu, Dalal 2005)
// between colours seen by normal, protan, deutan and tritan vision (Machado, Oliveira, Fernandes 2009,
// severity 1).
#include "views/theme/glyphs.h"
#include "views/theme/palette.h"
#include "views/theme/status_style.h"
#include "views/theme/tokens.h"

#include "tests/support/test_program.h"

#include <QImage>
#include <QPainter>
#include <QtTest/QtTest>

#include <array>
#include <cmath>
#include <set>

namespace tst_status_colours {

using models::tables::DeviceStatus;
using namespace views::theme;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix normalVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanVision{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutanVision{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanVision{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};

Triple times(const Matrix& matrix, const Triple& v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple lab(const QColor& colour, const Matrix& vision)
{
    Triple seen = times(vision, linearRgb(colour));
    for (double& channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times(toXyz, seen);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double hueDegrees(double a, double b)
{
    const double degrees = qRadiansToDegrees(std::atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
}

double pow7(double x)
{
    return std::pow(x, 7);
}

double ciede2000(const Triple& one, const Triple& two)
{
    const double meanChroma = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(pow7(meanChroma) / (pow7(meanChroma) + pow7(25))));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * two[1];
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, two[2]);
    const double h1 = hueDegrees(a1, one[2]);
    const double h2 = hueDegrees(a2, two[2]);
    double dh = c1 * c2 == 0 ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : (dh < -180 ? 360 : 0);
    double meanHue = h1 + h2;
    if (c1 * c2 != 0)
        meanHue =
            std::abs(h1 - h2) <= 180 ? meanHue / 2 : (meanHue < 360 ? meanHue + 360 : meanHue - 360) / 2;
    const auto cosine = [](double degrees) { return std::cos(qDegreesToRadians(degrees)); };
    const double t = 1 - 0.17 * cosine(meanHue - 30) + 0.24 * cosine(2 * meanHue) +
                     0.32 * cosine(3 * meanHue + 6) - 0.20 * cosine(4 * meanHue - 63);
    const double meanL = (one[0] + two[0]) / 2;
    const double meanC = (c1 + c2) / 2;
    const double sl = 1 + 0.015 * std::pow(meanL - 50, 2) / std::sqrt(20 + std::pow(meanL - 50, 2));
    const double sc = 1 + 0.045 * meanC;
    const double sh = 1 + 0.015 * meanC * t;
    const double rt = -2 * std::sqrt(pow7(meanC) / (pow7(meanC) + pow7(25))) *
                      std::sin(qDegreesToRadians(60 * std::exp(-std::pow((meanHue - 275) / 25, 2))));
    const double l = (two[0] - one[0]) / sl;
    const double c = (c2 - c1) / sc;
    const double h = 2 * std::sqrt(c1 * c2) * std::sin(qDegreesToRadians(dh / 2)) / sh;
    return std::sqrt(l * l + c * c + h * h + rt * c * h);
}

double contrast(const QColor& one, const QColor& two)
{
    const double a = times(toXyz, linearRgb(one))[1];
    const double b = times(toXyz, linearRgb(two))[1];
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestStatusColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulaAgreesWithPublishedPairs_data()
    {
        // Sharma, Wu, Dalal: supplementary test data.
        QTest::addColumn<double>("a1");
        QTest::addColumn<double>("b1");
        QTest::addColumn<double>("expected");
        QTest::newRow("pair 1") << 2.6772 << -79.7751 << 2.0425;
        QTest::newRow("pair 2") << 3.1571 << -77.2803 << 2.8615;
        QTest::newRow("pair 3") << 2.8361 << -74.0200 << 3.4412;
    }
    void formulaAgreesWithPublishedPairs()
    {
        QFETCH(double, a1);
        QFETCH(double, b1);
        QFETCH(double, expected);
        QVERIFY(std::abs(ciede2000({50, a1, b1}, {50, 0, -82.7485}) - expected) < 1e-4);
    }

    void glyphsAreSeenOnSurface_data() { schemes(); }
    void glyphsAreSeenOnSurface()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        for (const QColor& colour : tokens.status)
            QVERIFY2(contrast(colour, tokens.surface) >= 2.995, qPrintable(colour.name()));
    }

    /// Of the message that decides, whichever row of the ladder it stands in.
    void aFailedStrokeIsSeenOnEveryRow_data() { schemes(); }
    void aFailedStrokeIsSeenOnEveryRow()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        for (const QColor& ground : {tokens.surface, tokens.hover, tokens.selection}) {
            const QColor stroke = statusStroke(DeviceStatus::Failed, ground, tokens);
            QVERIFY2(contrast(stroke, ground) >= 3, qPrintable(stroke.name() + u'/' + ground.name()));
        }
    }

    void textIsLegible_data() { schemes(); }
    void textIsLegible()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        for (const QColor& ground : {tokens.surface, tokens.window, tokens.raised, tokens.hover}) {
            for (const QColor& text : {tokens.ink, tokens.ink2, tokens.ink3, tokens.accent})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u'/' + ground.name()));
        }
        for (const QColor& text : {tokens.ink, tokens.ink2})
            QVERIFY2(contrast(text, tokens.selection) >= 4.5, qPrintable(text.name()));
        QVERIFY(contrast(tokens.onAccent, tokens.accent) >= 4.5);
        for (int status = 0; status < int(DeviceStatus::Count); ++status) {
            const QColor ground = statusTint(DeviceStatus(status), tokens);
            for (const QColor& text : {tokens.ink, tokens.ink2})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u'/' + ground.name()));
        }
    }

    void whatQtPaintsIsLegible_data() { schemes(); }
    void whatQtPaintsIsLegible()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = paletteFor(tokensFor(scheme));
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto& [text, ground] : {Pair{QPalette::WindowText, QPalette::Window},
                                               {QPalette::Text, QPalette::Base},
                                               {QPalette::Text, QPalette::AlternateBase},
                                               {QPalette::ButtonText, QPalette::Button},
                                               {QPalette::HighlightedText, QPalette::Highlight},
                                               {QPalette::ToolTipText, QPalette::ToolTipBase},
                                               {QPalette::PlaceholderText, QPalette::Base},
                                               {QPalette::Link, QPalette::Base},
                                               {QPalette::Link, QPalette::Window},
                                               {secondaryInk, QPalette::Window},
                                               {tertiaryInk, QPalette::Window}}) {
                const QColor one = palette.color(group, text);
                const QColor other = palette.color(group, ground);
                QCOMPARE(one.alpha(), 255);
                QVERIFY2(contrast(one, other) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3 on %4")
                                                                     .arg(text)
                                                                     .arg(ground)
                                                                     .arg(one.name(), other.name())));
            }
        }
    }

    void highContrastIsPure_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::HighContrastLight;
        QTest::newRow("dark") << Scheme::HighContrastDark;
    }
    void highContrastIsPure()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        for (const QColor& ink : {tokens.ink, tokens.ink2, tokens.ink3, tokens.line, tokens.lineStrong})
            QVERIFY2(contrast(ink, tokens.surface) > 20.9, qPrintable(ink.name()));
        for (const QColor& ground : {tokens.selection, tokens.hover, tokens.accent})
            QVERIFY2(contrast(ground == tokens.accent ? tokens.onAccent : tokens.ink, ground) >= 7,
                     qPrintable(ground.name()));
        QVERIFY(contrast(tokens.selection, tokens.surface) >= 1.7); // seen without looking for it
        QVERIFY(contrast(tokens.hover, tokens.surface) >= 1.3);
        QVERIFY(contrast(tokens.accent, tokens.surface) >= 7);
    }

    void everyGlyphHasAnOutlineInHighContrast_data() { highContrastIsPure_data(); }
    void everyGlyphHasAnOutlineInHighContrast()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        for (int status = 0; status < int(DeviceStatus::Count); ++status) {
            const QImage glyph = glyphPixmap({.status = DeviceStatus(status), .remaining = 0.6},
                                             {.side = 64, .devicePixelRatio = 1, .tokens = tokens})
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            int rows = 0;
            for (int y = 0; y < glyph.height(); ++y) {
                int x = 0;
                while (x < glyph.width() && qAlpha(glyph.pixel(x, y)) < 255)
                    ++x;
                if (x == glyph.width())
                    continue; // above it, below it
                ++rows;
                QVERIFY2(glyph.pixelColor(x, y) == tokens.ink,
                         models::tables::toText(DeviceStatus(status)).data());
            }
            QVERIFY(rows > glyph.height() / 2);
        }
    }
    void bordersAreInkInHighContrast_data() { highContrastIsPure_data(); }
    void bordersAreInkInHighContrast()
    {
        QFETCH(Scheme, scheme);
        for (int status = 0; status < int(DeviceStatus::Count); ++status)
            QCOMPARE(statusBorder(DeviceStatus(status), tokensFor(scheme)), tokensFor(scheme).ink);
    }

    void familiesAreToldApart_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("vision");
        for (const auto& [scheme, name] : {std::pair{Scheme::Light, "light"},
                                           {Scheme::Dark, "dark"},
                                           {Scheme::HighContrastLight, "high contrast, light"},
                                           {Scheme::HighContrastDark, "high contrast, dark"}}) {
            for (const auto& [vision, eye] :
                 {std::pair{0, "normal"}, {1, "protan"}, {2, "deutan"}, {3, "tritan"}})
                QTest::addRow("%s, %s", name, eye) << scheme << vision;
        }
    }
    void familiesAreToldApart()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, vision);
        const std::array visions{normalVision, protanVision, deutanVision, tritanVision};
        const Tokens& tokens = tokensFor(scheme);
        // The greys (handshaking, offline, not eligible) are one family, told apart by shape.
        const std::array families{DeviceStatus::Custom,         DeviceStatus::Predefined,
                                  DeviceStatus::DisconnectWait, DeviceStatus::Failed,
                                  DeviceStatus::Blocked,        DeviceStatus::Offline};
        double least = 1000;
        for (std::size_t one = 0; one < families.size(); ++one) {
            for (std::size_t two = one + 1; two < families.size(); ++two) {
                const auto seen = [&](std::size_t family) {
                    return lab(tokens.status.at(std::size_t(families.at(family))),
                               visions.at(std::size_t(vision)));
                };
                least = std::min(least, ciede2000(seen(one), seen(two)));
            }
        }
        QVERIFY2(least >= 18, qPrintable(QString::number(least)));
    }

    void categoriesAreToldApart_data() { familiesAreToldApart_data(); }
    void categoriesAreToldApart()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, vision);
        const std::array visions{normalVision, protanVision, deutanVision, tritanVision};
        const auto& matrix = visions.at(std::size_t(vision));
        const auto& categories = tokensFor(scheme).categories;
        double least = 1000;
        for (std::size_t one = 0; one < categories.size(); ++one)
            for (std::size_t two = one + 1; two < categories.size(); ++two)
                least = std::min(least,
                                 ciede2000(lab(categories.at(one), matrix), lab(categories.at(two), matrix)));
        QVERIFY2(least >= 18, qPrintable(QString::number(least)));
    }
    void categoriesAreNoStates_data() { schemes(); }
    void categoriesAreNoStates()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        for (const QColor& category : tokens.categories) {
            QVERIFY2(contrast(category, tokens.surface) >= 3, qPrintable(category.name()));
            for (const QColor& status : tokens.status)
                QVERIFY2(ciede2000(lab(category, normalVision), lab(status, normalVision)) >= 9.5,
                         qPrintable(category.name() + u'/' + status.name()));
        }
    }

    void areasOfAllStatesAreToldApart_data() { schemes(); }
    void areasOfAllStatesAreToldApart() // in bars and stacks there is no shape beside the colour
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensFor(scheme);
        const auto areaOf = [&tokens](DeviceStatus status) {
            QImage area(24, 24, QImage::Format_RGB32);
            QPainter painter(&area);
            painter.fillRect(area.rect(), statusFill(status, tokens));
            painter.end();
            return area;
        };
        const QImage offline = areaOf(DeviceStatus::Offline);
        const QImage notEligible = areaOf(DeviceStatus::NotEligible);
        QVERIFY(offline != notEligible);
        for (int i = 0; i < int(DeviceStatus::Count); ++i)
            for (int other = 0; other < i; ++other)
                QVERIFY(areaOf(DeviceStatus(i)) != areaOf(DeviceStatus(other)));
        // Hatched: two tones that are seen beside each other.
        std::set<QRgb> tones;
        for (int x = 0; x < notEligible.width(); ++x)
            tones.insert(notEligible.pixel(x, 0));
        QCOMPARE(tones.size(), 2U);
        QVERIFY(contrast(QColor(*tones.begin()), QColor(*tones.rbegin())) >= 2.995);
    }
    void aWarningIsNoState()
    {
        const Tokens& tokens = tokensFor(Scheme::Light);
        const auto pictureOf = [&tokens](const GlyphSpec& glyph) {
            return glyphPixmap(glyph, {.side = 32, .devicePixelRatio = 1, .tokens = tokens}).toImage();
        };
        const QImage warning = pictureOf({.marks = Mark::Warning});
        QCOMPARE(pictureOf({.status = DeviceStatus::Failed, .marks = Mark::Warning}), warning);
        for (int i = 0; i < int(DeviceStatus::Count); ++i)
            QVERIFY(pictureOf({.status = DeviceStatus(i)}) != warning);
    }

private:
    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast, light") << Scheme::HighContrastLight;
        QTest::newRow("high contrast, dark") << Scheme::HighContrastDark;
    }
};

HANDFAST_TEST(TestStatusColours)

} // namespace tst_status_colours

#include "tst_status_colours.moc"
