// Random configurations made from the schema table itself: whatever row is added takes part. Fixed seed by
// the caller.
#pragma once

#include "models/config/schema/schema.h"

#include <random>
#include <string>
#include <vector>

namespace support {

class RandomConfiguration
{
public:
    explicit RandomConfiguration(unsigned int seed) : m_random(seed) {}

    [[nodiscard]] models::config::Configuration make()
    {
        models::config::Configuration configuration;
        change(configuration);
        return configuration;
    }

    /// Adds entries, removes some, sets some settings.
    void change(models::config::Configuration& configuration)
    {
        for (const auto& list : models::config::entryLists())
            for (const auto& parents : namesFor(configuration, list.path.substr(0, list.path.size() - 2)))
                changeList(configuration, list, parents);
        for (const auto& setting : models::config::settings())
            for (const auto& names : namesFor(configuration, setting.path))
                if (chance(30))
                    require(setting.write(configuration, names, value(setting)));
    }

    [[nodiscard]] std::string value(const models::config::Setting& setting)
    {
        using models::config::ValueType;
        switch (setting.type) {
        case ValueType::Boolean:
            return chance(50) ? "yes" : "no";
        case ValueType::Integer:
            return std::to_string(setting.minimum +
                                  static_cast<int>(below(setting.maximum - setting.minimum + 1)));
        case ValueType::Choice:
            return std::string(setting.choices[below(static_cast<int>(setting.choices.size()))]);
        case ValueType::Members:
            return setting.path.ends_with(" vsys") ? "[ vsys1 vsys2 ]"
                                                   : "[ " + name() + (chance(50) ? " g" + name() : "") + " ]";
        case ValueType::Text:
        case ValueType::Pem:
        case ValueType::Secret:
            break;
        }
        if (!setting.pattern.empty())
            return oneThat([&](const std::string& text) {
                return models::config::checkValue(setting, "value", text).has_value();
            });
        return chance(20) ? std::string() : text(static_cast<std::size_t>(setting.maximumLength));
    }

private:
    using NameList = std::vector<std::string>;

    void changeList(models::config::Configuration& configuration, const models::config::EntryList& list,
                    const NameList& parents)
    {
        for (int count = static_cast<int>(below(3)); count > 0; --count) {
            NameList names = parents;
            names.push_back(oneThat([&](const std::string& text) {
                return models::config::checkEntryName(list, text).has_value();
            }));
            require(list.create(configuration, names));
        }
        for (const std::string& existing : list.names(configuration, parents)) {
            NameList names = parents;
            names.push_back(existing);
            if (chance(15))
                list.erase(configuration, names);
        }
    }

    /// Every combination of existing entries for the stars of a path.
    std::vector<NameList> namesFor(const models::config::Configuration& configuration, std::string_view path)
    {
        std::vector<NameList> combinations{{}};
        for (auto star = path.find(" *"); star != std::string_view::npos; star = path.find(" *", star + 1)) {
            const auto& list = models::config::entryListAt(path.substr(0, star + 2));
            std::vector<NameList> longer;
            for (const NameList& parents : combinations)
                for (const std::string& entry : list.names(configuration, parents)) {
                    longer.push_back(parents);
                    longer.back().push_back(entry);
                }
            combinations = std::move(longer);
        }
        return combinations;
    }

    static void require(const models::config::Result<>& result)
    {
        if (!result)
            qFatal("a value made from its row is refused: %s", result.error().detail.c_str());
    }

    /// One of many forms that names and values of the schema have.
    template <class Fits>
    std::string oneThat(Fits fits)
    {
        const std::string plain = name();
        std::vector<std::string> fitting;
        for (const std::string& text : std::vector<std::string>{
                 plain, "$" + plain, "CN=" + plain, "http://" + plain, "vsys1", "10.0.0.1/24",
                 "10.0.0.1-10.0.0.9", "127.0.0.1:" + std::to_string(below(65'536)), std::to_string(below(2)),
                 "12.5", "B"})
            if (fits(text))
                fitting.push_back(text);
        if (fitting.empty())
            qFatal("nothing fits a row");
        return fitting[below(static_cast<int>(fitting.size()))];
    }

    std::string name()
    {
        return std::string(1, static_cast<char>('a' + below(6))) + std::to_string(below(4));
    }

    std::string text(std::size_t longest)
    {
        static const std::vector<std::string> pieces{"a",  "plain", "two words", "\"", "\\", "\n", "\t",
                                                     "\r", "#",     "[",         "]",  "é",  " ",  "$UDID"};
        std::string result;
        for (auto count = below(5); count > 0; --count) {
            const std::string& piece = pieces[below(static_cast<int>(pieces.size()))];
            if (result.size() + piece.size() <= longest)
                result += piece;
        }
        return result;
    }

    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    std::size_t below(int limit) { return m_random() % static_cast<unsigned int>(limit); }

    std::mt19937 m_random;
};

} // namespace support
