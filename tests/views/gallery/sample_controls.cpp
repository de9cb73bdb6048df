#include "tests/views/gallery/sample_controls.h"

#include "tests/views/gallery/sample_fleet.h"
#include "views/theme/icons.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gallery {

using models::tables::DeviceStatus;
using namespace views::widgets;
using views::theme::TextRole;

namespace {

TextLabel* caption(const QString& text)
{
    return new TextLabel(views::theme::captionText(text), {.role = TextRole::Caption, .ink = Ink::Tertiary});
}

QPushButton* button(const QString& text, views::theme::ButtonVariant variant)
{
    auto* result = new QPushButton(text);
    views::theme::setVariant(result, variant);
    result->setAccessibleName(text);
    result->setObjectName("sample." + text);
    return result;
}

QWidget* line()
{
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFixedHeight(1);
    frame->setBackgroundRole(QPalette::Mid);
    frame->setAutoFillBackground(true);
    return frame;
}

} // namespace

QWidget* makeInspector()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 16, 20, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* icon = new IconLabel(26);
    icon->setIcon("shield", Ink::Secondary);
    head->addWidget(icon);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel("fw-004", {.role = TextRole::ObjectName}));
    names->addWidget(
        new TextLabel("007951100111 · Frankfurt", {.role = TextRole::MonoSmall, .ink = Ink::Tertiary}));
    head->addLayout(names, 1);
    column->addLayout(head);
    auto* banner = new Banner;
    banner->setContent({{.status = DeviceStatus::Failed},
                        "Authentication failed",
                        "Client certificate CN does not match a managed serial number."});
    column->addWidget(banner);
    column->addSpacing(8);
    column->addWidget(caption("Why — checks in order"));
    auto* list = new CheckList;
    list->setRows(checks());
    column->addWidget(list);
    column->addWidget(line());
    column->addWidget(caption("Client certificate"));
    auto* certificate = new KeyValueList;
    certificate->setRows(certificateFields());
    column->addWidget(certificate);
    column->addWidget(line());
    column->addWidget(caption("Session"));
    auto* session = new KeyValueList;
    session->setRows(sessionFields());
    column->addWidget(session);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* handshake = button("Handshake", views::theme::ButtonVariant::Secondary);
    handshake->setIcon(views::theme::icon("handshake"));
    auto* fix = button("Fix…", views::theme::ButtonVariant::Primary);
    fix->setIcon(views::theme::icon("auto_fix_high"));
    buttons->addWidget(handshake);
    buttons->addWidget(fix);
    column->addLayout(buttons);
    return panel;
}

QWidget* makeControlPage()
{
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);

    auto* left = new Card;
    left->setTitle("Buttons and fields");
    left->setSubtitle("Every control in its states");
    for (const bool isEnabled : {true, false}) {
        auto* row = new QHBoxLayout;
        for (QPushButton* each : {button("Primary", views::theme::ButtonVariant::Primary),
                                  button("Secondary", views::theme::ButtonVariant::Secondary),
                                  button("Quiet", views::theme::ButtonVariant::Quiet)}) {
            each->setIcon(views::theme::icon("check"));
            each->setEnabled(isEnabled);
            row->addWidget(each);
        }
        row->addStretch();
        left->body()->addLayout(row);
    }
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    auto* name = new QLineEdit("branch-profile");
    name->setAccessibleName("Name");
    auto* empty = new QLineEdit;
    empty->setAccessibleName("Host");
    empty->setPlaceholderText("mgmt-a.example.net");
    auto* disabled = new QLineEdit("cannot be changed");
    disabled->setAccessibleName("Fixed");
    disabled->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({"Certificate profile None", "branch", "data-centre"});
    auto* spin = new QSpinBox;
    spin->setAccessibleName("Minutes");
    spin->setSuffix(" min");
    spin->setValue(10);
    form->addRow("Name", name);
    form->addRow("Host", empty);
    form->addRow("Fixed", disabled);
    form->addRow("Profile", combo);
    form->addRow("Disconnect Wait", spin);
    left->body()->addLayout(form);
    for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked, Qt::PartiallyChecked}) {
        auto* check = new QCheckBox("Block session if certificate status is unknown");
        check->setTristate(state == Qt::PartiallyChecked);
        check->setCheckState(state);
        left->body()->addWidget(check);
    }
    auto* radios = new QHBoxLayout;
    auto* first = new QRadioButton("Predefined");
    first->setChecked(true);
    radios->addWidget(first);
    radios->addWidget(new QRadioButton("Local"));
    radios->addWidget(new QRadioButton("SCEP"));
    radios->addStretch();
    left->body()->addLayout(radios);
    auto* progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    left->body()->addWidget(progress);
    left->body()->addStretch();
    columns->addWidget(left, 1);

    auto* right = new Card;
    right->setTitle("Containers");
    auto* tabs = new QTabWidget;
    auto* text =
        new QPlainTextEdit("set deviceconfig setting management secure-conn-client\ncertificate-type local");
    text->setAccessibleName("Commands");
    text->setFont(views::theme::font(TextRole::Mono));
    tabs->addTab(text, "Commands");
    tabs->addTab(new QWidget, "Chain");
    tabs->addTab(new QWidget, "Revocation");
    tabs->addTab(new QWidget, "Bytes");
    right->body()->addWidget(tabs, 1);
    auto* group = new QGroupBox("Customised secure communication");
    auto* inside = new QVBoxLayout(group);
    inside->addWidget(new QCheckBox("Allow Custom Certificate Only"));
    inside->addWidget(new QCheckBox("Check Server Identity"));
    right->body()->addWidget(group);
    for (const DeviceStatus status :
         {DeviceStatus::Custom, DeviceStatus::Predefined, DeviceStatus::DisconnectWait, DeviceStatus::Blocked,
          DeviceStatus::Offline}) {
        auto* banner = new Banner;
        banner->setContent({{.status = status, .remaining = 0.6}, statusName(status), {}});
        right->body()->addWidget(banner);
    }
    columns->addWidget(right, 1);
    return page;
}

QWidget* makeWizardPage()
{
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    auto* plan = new Card;
    plan->setFixedWidth(268);
    plan->setTitle("Migrate to custom certificates");
    plan->setSubtitle("Started 13:40 · saved 12 s ago");
    auto* list = new StepList;
    list->setRows(steps());
    plan->body()->addWidget(list);
    plan->body()->addStretch();
    columns->addWidget(plan);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    auto* gate = new Card;
    gate->setTitle("Conditions for the next step");
    gate->setSubtitle("Checked live. The step unlocks by itself when every condition holds.");
    auto* table = new ConditionTable;
    table->setRows(conditions());
    gate->body()->addWidget(table);
    right->addWidget(gate);
    auto* rollout = new Card;
    rollout->setTitle("Deployment by wave");
    auto* bars = new WaveBars;
    bars->setRows(waves());
    rollout->body()->addWidget(bars);
    rollout->body()->addStretch();
    right->addWidget(rollout, 1);
    columns->addLayout(right, 1);
    return page;
}

QWidget* makeEmptyPage()
{
    auto* empty = new EmptyState;
    std::vector<QAction*> actions;
    for (const char* text : {"Import…", "Create root CA…", "Enrol by SCEP…"}) {
        actions.push_back(new QAction(QString::fromUtf8(text), empty));
        actions.back()->setObjectName(QString::fromUtf8(text));
    }
    empty->setContent(
        {"workspace_premium", "No certificates yet",
         "Drop .pem, .crt, .p12 or .p7b files here, paste PEM text with Ctrl+V, or start with a new "
         "root CA.",
         "Try it first: File › Open demo fleet — nothing leaves this machine", actions, true});
    return empty;
}

QWidget* makeGlyphPage()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(32, 24, 32, 24);
    int line = 0;
    for (int status = 0; status < int(DeviceStatus::Count); ++status, ++line) {
        int column = 0;
        grid->addWidget(new TextLabel(statusName(DeviceStatus(status)), {}), line, column++);
        for (const int side : {13, 15, 18, 24, 48}) {
            auto* glyph = new GlyphLabel(side);
            glyph->setGlyph({.status = DeviceStatus(status), .remaining = 0.65});
            grid->addWidget(glyph, line, column++);
        }
        for (const auto mark :
             {views::theme::Mark::Expiring, views::theme::Mark::ExpiringSoon, views::theme::Mark::Retrying,
              views::theme::Mark::Pending, views::theme::Mark::Paused, views::theme::Mark::Doomed}) {
            for (const int side : {15, 32}) {
                auto* glyph = new GlyphLabel(side);
                glyph->setGlyph({.status = DeviceStatus(status), .remaining = 0.65, .marks = mark});
                grid->addWidget(glyph, line, column++);
            }
        }
    }
    return page;
}

QWidget* makeTypePage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    auto* type = new Card;
    type->setTitle("Type");
    for (const auto& [role, name] : {std::pair{TextRole::Display, "Display"},
                                     {TextRole::MonoLarge, "1,284 mono large"},
                                     {TextRole::Title, "Title"},
                                     {TextRole::ObjectName, "Object name"},
                                     {TextRole::Heading, "Heading"},
                                     {TextRole::BodyStrong, "Body strong"},
                                     {TextRole::Body, "Body"},
                                     {TextRole::Small, "Small"},
                                     {TextRole::Caption, "CAPTION"},
                                     {TextRole::Mono, "Mono 007951100111"},
                                     {TextRole::MonoSmall, "Mono small"}}) {
        auto* row = new QHBoxLayout;
        for (const Ink ink : {Ink::Primary, Ink::Secondary, Ink::Tertiary, Ink::Accent})
            row->addWidget(new TextLabel(QString::fromLatin1(name), {.role = role, .ink = ink}), 1);
        type->body()->addLayout(row);
    }
    type->body()->addStretch();
    layout->addWidget(type, 1);
    auto* icons = new Card;
    icons->setTitle("Icons");
    auto* grid = new QGridLayout;
    int at = 0;
    for (const QString& name : views::theme::iconNames()) {
        auto* label = new IconLabel(24);
        label->setIcon(name, Ink::Secondary);
        grid->addWidget(label, at / 32, at % 32);
        ++at;
    }
    icons->body()->addLayout(grid);
    layout->addWidget(icons);
    return page;
}

} // namespace gallery
