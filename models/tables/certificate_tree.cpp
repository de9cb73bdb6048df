#include "models/tables/certificate_tree.h"

#include "models/tables/certificate_rows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace models::tables {

using config::CertificateFacts;

namespace {

class Tree
{
public:
    explicit Tree(const std::vector<CertificateFacts>& certificates) : m_certificates(certificates)
    {
        for (std::size_t i = 0; i < certificates.size(); ++i)
            if (certificates[i].certificate)
                m_holders.emplace(certificates[i].certificate->sha256(), i);
        for (std::size_t i = 0; i < certificates.size(); ++i)
            if (const auto parent = parentOf(i))
                m_children[*parent].push_back(i);
            else
                m_roots.push_back(i);
    }

    struct Place
    {
        std::size_t index;
        int depth;
    };
    [[nodiscard]] std::vector<Place> places()
    {
        for (const std::size_t root : m_roots)
            add(root, 0);
        for (std::size_t i = 0; i < m_certificates.size(); ++i)
            add(i, 0); // CAs that signed each other have no root above them
        return m_places;
    }

private:
    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t index) const
    {
        const auto& path = m_certificates[index].path;
        const auto holder = path.size() > 1 ? m_holders.find(path[1].sha256()) : m_holders.end();
        return holder == m_holders.end() || holder->second == index ? std::nullopt
                                                                    : std::optional(holder->second);
    }
    void add(std::size_t index, int depth)
    {
        if (!m_seen.insert(index).second)
            return;
        m_places.push_back({index, depth});
        for (const std::size_t child : m_children[index])
            add(child, depth + 1);
    }

    const std::vector<CertificateFacts>& m_certificates;
    std::map<std::string, std::size_t> m_holders; ///< by SHA-256
    std::map<std::size_t, std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_roots;
    std::set<std::size_t> m_seen;
    std::vector<Place> m_places;
};

} // namespace

std::vector<Row> certificateTree(std::vector<CertificateFacts> certificates, session::base::TimePoint now)
{
    std::ranges::stable_sort(certificates, [](const CertificateFacts& left, const CertificateFacts& right) {
        return QString::fromUtf8(left.name).localeAwareCompare(QString::fromUtf8(right.name)) < 0;
    });
    const std::vector<Row> flat = certificateRows(certificates, now);
    std::vector<Row> rows;
    for (const auto& place : Tree(certificates).places()) {
        rows.push_back(flat[place.index]);
        rows.back().depth = place.depth;
    }
    return rows;
}

} // namespace models::tables
