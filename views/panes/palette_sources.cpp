#include "views/panes/palette_sources.h"

#include "models/config/object_stores.h"
#include "models/config/schema/schema.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/schema_wording.h"
#include "views/main_window/palette/palette_match.h"
#include "views/theme/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::panes {

using main_window::MainWindow;
using main_window::PaletteEntry;
using models::lifecycle::DeviceRecord;
using models::lifecycle::Lifecycle;

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

QIcon iconOf(const char* name)
{
    return theme::icon(QLatin1String(name), theme::IconInk::Secondary);
}

/// By serial or host name; of 50,000 only those that are shown become lines.
std::vector<PaletteEntry> devicesThatFit(MainWindow& window, const Lifecycle& lifecycle, const QString& typed,
                                         std::size_t most)
{
    std::vector<std::pair<int, const DeviceRecord*>> fits;
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        const QString line =
            QString::fromStdString(record.hostname) + QLatin1Char(' ') + QString::fromStdString(serial.value);
        if (const auto score = main_window::matchScore(line.trimmed(), typed))
            fits.emplace_back(*score, &record);
    }
    const auto end = fits.begin() + std::ptrdiff_t(std::min(most, fits.size()));
    std::ranges::partial_sort(fits, end, {}, [](const auto& fit) {
        return std::pair(fit.first, std::string_view(fit.second->serial.value));
    });
    std::vector<PaletteEntry> entries;
    for (auto fit = fits.begin(); fit != end; ++fit) {
        const QString serial = QString::fromStdString(fit->second->serial.value);
        const QString name = QString::fromStdString(fit->second->hostname);
        entries.push_back({.icon = iconOf("dns"),
                           .text = name.isEmpty() ? serial : name + QStringLiteral("  ") + serial,
                           .detail = PaletteWords::tr("Device"),
                           .act = [&window, serial] {
                               window.showPage(QStringLiteral("devices"), QStringLiteral("serial:") + serial);
                           }});
    }
    return entries;
}

std::vector<PaletteEntry> certificatesThatFit(MainWindow& window, const Lifecycle& lifecycle,
                                              const QString& typed, std::size_t most)
{
    std::vector<PaletteEntry> all;
    const auto& candidate = lifecycle.candidate();
    for (const models::config::PlacedStore& placed : models::config::allStores(candidate))
        for (const auto& [name, certificate] : placed.store.certificates)
            all.push_back({.icon = iconOf("workspace_premium"),
                           .text = QString::fromStdString(name),
                           .detail = PaletteWords::tr("Certificate"),
                           .act = [&window, name = QString::fromStdString(name)] {
                               window.showPage(QStringLiteral("certificates"), name);
                           }});
    return main_window::bestFits(std::move(all), typed, most);
}

/// Those of the manager itself: the others are many times there, in templates.
std::vector<PaletteEntry> settingsThatFit(MainWindow& window, const QString& typed, std::size_t most)
{
    std::vector<PaletteEntry> all;
    for (const models::config::Setting& setting : models::config::settings()) {
        if (setting.path.find('*') != std::string::npos || setting.label.empty())
            continue;
        std::vector<std::string> path;
        for (const QString& word : QString::fromStdString(setting.path).split(QLatin1Char(' ')))
            path.push_back(word.toStdString());
        all.push_back({.icon = iconOf("settings"),
                       .text = models::text::schemaText(setting.label),
                       .detail = PaletteWords::tr("Setting"),
                       .act = [&window, path = std::move(path)] { Q_EMIT window.settingWanted(path); }});
    }
    return main_window::bestFits(std::move(all), typed, most);
}

} // namespace

void addPaletteSources(MainWindow& window, Lifecycle& lifecycle)
{
    // Without a word there are too many of them to be of use.
    window.addPaletteSource([&](const QString& typed, std::size_t most) {
        return typed.isEmpty() ? std::vector<PaletteEntry>{} : devicesThatFit(window, lifecycle, typed, most);
    });
    window.addPaletteSource([&](const QString& typed, std::size_t most) {
        return typed.isEmpty() ? std::vector<PaletteEntry>{}
                               : certificatesThatFit(window, lifecycle, typed, most);
    });
    window.addPaletteSource([&](const QString& typed, std::size_t most) {
        return typed.isEmpty() ? std::vector<PaletteEntry>{} : settingsThatFit(window, typed, most);
    });
}

void addSectionSource(MainWindow& window, main_window::Page& page)
{
    window.addPaletteSource([&window, &page](const QString& typed, std::size_t most) {
        std::vector<PaletteEntry> all;
        for (const QString& title : typed.isEmpty() ? QStringList() : page.sections())
            all.push_back({.icon = theme::icon(page.iconName(), theme::IconInk::Secondary),
                           .text = title,
                           .detail = page.title(),
                           .act = [&window, &page, title] {
                               window.showPage(page.pageId());
                               page.showSection(title);
                           }});
        return main_window::bestFits(std::move(all), typed, most);
    });
}

} // namespace views::panes
