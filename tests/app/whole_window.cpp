#include "tests/app/whole_window.h"

#include "models/lifecycle/certificates/certificates.h"

#include <QFile>
#include <QTest>

namespace support {

WholeWindow::WholeWindow() = default;

WholeWindow::~WholeWindow()
{
    close();
}

void WholeWindow::close()
{
    m_desktop.reset();
    m_theme.reset();
    m_application.reset();
}

void WholeWindow::open(const QString& language, QSize size)
{
    QFile file(m_directory.filePath("passphrase"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("open sesame\n") > 0);
    file.close();
    app::manager::ApplicationOptions options;
    options.dataDirectory = m_directory.filePath("data");
    options.passphraseFile = file.fileName();
    auto opened = app::manager::Application::open(options);
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    m_application = std::move(*opened);
    m_translations.speak(language);
    m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
    app::manager::DesktopOptions look;
    look.isDemo = true; // neither reads nor writes what the user has set
    look.size = size;
    m_desktop = std::make_unique<app::manager::SpokenDesktop>(
        [this] {
            return app::manager::DesktopParts{.application = *m_application,
                                              .theme = *m_theme,
                                              .dropDirectory = {},
                                              .managerName = QStringLiteral("manager.example")};
        },
        look, m_translations);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void WholeWindow::edit(const std::vector<std::string>& commands)
{
    std::vector<models::config::Edit> edits;
    for (const std::string& command : commands) {
        const auto words = models::config::splitWords(command);
        QVERIFY2(words, command.c_str());
        const auto parsed = models::config::parseEdits(*words);
        QVERIFY2(parsed, command.c_str());
        edits.insert(edits.end(), parsed->begin(), parsed->end());
    }
    const auto done = m_application->lifecycle().edit(edits);
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
}

void WholeWindow::fill()
{
    edit({"set mgt-config devices 001801000001", "set mgt-config devices 001801000002",
          "set template branch description one", "set template branch variable $peer type fqdn peer.example",
          "set template-stack branches templates branch", "set template-stack branches devices 001801000001",
          "set device-group Frankfurt devices 001801000001",
          "set panorama certificate-profile Devices use-crl yes",
          "set deviceconfig setting management secure-conn-server check-authorization-list yes",
          "set panorama ssl-tls-service-profile Server protocol-settings min-version tls1-2",
          "set panorama scep Enrolment scep-url https://scep.example/scep"});
    models::lifecycle::GenerateRequest request;
    request.name = "Root";
    request.subject = "Root";
    request.role = session::pki::CertificateRole::CertificateAuthority;
    auto& lifecycle = m_application->lifecycle();
    models::lifecycle::generateCertificate(lifecycle, request, [](const auto&) {});
    QTRY_VERIFY_WITH_TIMEOUT(lifecycle.candidate().panorama.certificates.contains("Root"), 60'000);
}

void WholeWindow::show(const QString& page)
{
    window().showPage(page);
    QTRY_VERIFY(window().findChild<QWidget*>("page." + page)->isVisible());
    QCoreApplication::processEvents(); // what is laid out and asked for a moment later
}

} // namespace support
