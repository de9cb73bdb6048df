// The settings of the manager itself that a person edits as a form: how it serves devices (4.D), how it is
// known to them, and where its CAs say what they have revoked (C-5). What is typed goes into the candidate by
// a button; nothing else acts here. An index beside the cards leads to each of them. GUI thread.
#pragma once

#include "models/config/edit.h"
#include "models/text/section_wording.h"
#include "session/base/channel.h"
#include "views/main_window/page.h"

#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace models::lifecycle {
class Lifecycle;
}
namespace models::services {
class CaServices;
}
namespace views::dialogs {
class SettingForm;
}
namespace views::widgets {
class Card;
class ConditionTable;
class ScrollPage;
class SectionIndex;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class SettingsPage final : public main_window::Page
{
    Q_OBJECT

public:
    /// `services`: to say what is served now; null for nothing.
    explicit SettingsPage(models::lifecycle::Lifecycle& lifecycle,
                          models::services::CaServices* services = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Bottom; }
    [[nodiscard]] bool showsFleetStrip() const override { return false; }
    bool showSetting(const std::vector<std::string>& path) override;
    [[nodiscard]] QStringList sections() const override;
    void showSection(const QString& title) override;
    /// Below the others: of settings that are no part of the candidate. Takes it.
    void addCard(widgets::Card* card);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Settings of the server side that count only while it is customized.
    static constexpr const char* whileCustomized[] = {"ssl-tls-service-profile", "certificate-profile",
                                                      "disconnect-wait-time",    "custom-certificate-only",
                                                      "authorize-client-serial", "check-authorization-list",
                                                      "doomed-sessions"};

    void addCards();
    widgets::Card* makeServer();
    widgets::Card* makeAuthorization();
    /// A card with all rows of these sections of the schema.
    widgets::Card* makeSections(const QString& title, const QString& subtitle,
                                const std::vector<models::text::SettingSection>& sections);
    /// What has become of the channel below its settings.
    widgets::Card* withStatus(widgets::Card* card, session::base::Channel channel);
    widgets::Card* makePair();
    widgets::Card* makeKeys();
    void showKeeper();
    widgets::Card* makeService();
    void showService();
    [[nodiscard]] std::vector<dialogs::SettingForm*> forms() const;
    QWidget* makeFooter();
    /// Where long words need the whole page, the index gives way.
    void fitIndex();
    void load();
    void follow();
    void check();
    void findOut();
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    void apply();

    models::lifecycle::Lifecycle& m_lifecycle;
    models::services::CaServices* m_services;
    dialogs::SettingForm* m_server;
    dialogs::SettingForm* m_service;
    std::vector<dialogs::SettingForm*> m_generated; ///< from the sections of the schema
    widgets::ScrollPage* m_scroll = nullptr;
    widgets::SectionIndex* m_index = nullptr;
    QVBoxLayout* m_cards = nullptr;
    widgets::ConditionTable* m_notes = nullptr;
    bool m_isAsking = false; ///< what validation says of the edits
    bool m_isStale = false;  ///< they are others since
    QTimer m_soon;
    widgets::Card* m_authorization = nullptr;
    widgets::TextLabel* m_served = nullptr;
    widgets::TextLabel* m_sentence = nullptr;
    widgets::TextLabel* m_keeper = nullptr;
    QPushButton* m_formPair = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_apply = nullptr;
    bool m_isEdited = false;
};

} // namespace views::panes
