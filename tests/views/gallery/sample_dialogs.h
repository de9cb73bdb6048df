// The dialogs of the trust pages over a real Lifecycle with a small estate, for looking at. GUI thread.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/http_server.h"

#include <QDialog>
#include <QStringList>

#include <atomic>

namespace gallery {

class SampleDialogs
{
public:
    SampleDialogs();

    [[nodiscard]] static QStringList names();
    /// Open, a child of `parent`; nullptr for an unknown name.
    QDialog* open(const QString& name, QWidget* parent);
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return m_estate.lifecycle(); }

private:
    void act(QDialog* dialog, const QString& name);

    std::atomic<bool> m_isSilent = false;
    support::HttpServer m_http{[this](const support::HttpRequest&) {
        return support::HttpReply{
            .contentType = "text/html", .body = "<html>Log in</html>", .isSilent = m_isSilent};
    }}; ///< no SCEP server
    models::lifecycle::RevocationLab m_lab;
    support::LifecycleEstate m_estate{&m_lab};
    QString m_import; ///< PEM of what an import meets: new, here already, weak, locked
    QString m_request;
};

} // namespace gallery
