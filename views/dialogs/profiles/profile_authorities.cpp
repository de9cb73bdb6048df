#include "views/dialogs/profiles/profile_authorities.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/name_list.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/dialogs/profiles/profile_edits.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

using models::config::Edit;
using models::tables::ProfilePlace;

ProfileAuthorities::ProfileAuthorities(const models::lifecycle::Lifecycle& lifecycle,
                                       const std::optional<ProfilePlace>& existing, QWidget* parent)
    : QObject(parent),
      m_lifecycle(lifecycle),
      m_existing(existing),
      m_list(new NameList(
          {.name = QStringLiteral("authorities"), .label = tr("CA certificates"), .offered = tr("CA to add")},
          parent)),
      m_settings(new QWidget(parent)),
      m_caption(new widgets::TextLabel({.role = theme::TextRole::Caption, .ink = widgets::Ink::Tertiary},
                                       m_settings)),
      m_stack(new QStackedWidget(m_settings))
{
    auto* column = new QVBoxLayout(m_settings);
    column->setContentsMargins(0, theme::space::small, 0, 0);
    column->setSpacing(theme::space::small);
    column->addWidget(m_caption);
    column->addWidget(m_stack);
    m_list->setNames(present());
    setStore(existing ? existing->store : models::config::StoreName());
    connect(m_list->list(), &QListWidget::currentRowChanged, this, &ProfileAuthorities::showCurrent);
    connect(m_list, &NameList::edited, this, &ProfileAuthorities::edited);
    if (m_list->list()->count() > 0)
        m_list->list()->setCurrentRow(0);
    showCurrent();
}

void ProfileAuthorities::setStore(const models::config::StoreName& store)
{
    if (!m_existing) {
        m_list->setNames({});
        m_forms.clear();
        while (m_stack->count() > 0)
            delete m_stack->widget(0);
    }
    m_list->setOffered(models::config::namesFor(m_lifecycle.candidate(),
                                                models::config::ReferenceKind::CaCertificate, store));
    m_store = store;
}

void ProfileAuthorities::takeImported(const std::string& name)
{
    const auto offered = models::config::namesFor(m_lifecycle.candidate(),
                                                  models::config::ReferenceKind::CaCertificate, m_store);
    auto taken = names();
    if (std::ranges::find(offered, name) != offered.end() && std::ranges::find(taken, name) == taken.end()) {
        taken.push_back(name);
        m_list->setNames(taken);
        m_list->list()->setCurrentRow(m_list->list()->count() - 1);
    }
    m_list->setOffered(offered);
}

std::vector<std::string> ProfileAuthorities::names() const
{
    return m_list->names();
}

std::vector<std::string> ProfileAuthorities::present() const
{
    if (!m_existing)
        return {};
    const auto& list = models::config::entryListAt(patternOf(certificateProfiles, *m_existing) + " CA *");
    return list.names(m_lifecycle.candidate(), namesOf(*m_existing));
}

/// Those of a new profile are written as if it were in Panorama's store; edits() moves them.
SettingForm* ProfileAuthorities::formOf(const std::string& name)
{
    const auto known = m_forms.find(name);
    if (known != m_forms.end())
        return known->second;
    const ProfilePlace place = m_existing.value_or(ProfilePlace{.store = {}, .name = "*"});
    auto* form = new SettingForm(patternOf(certificateProfiles, place) + " CA *", m_stack);
    form->add("default-ocsp-url");
    SettingField* verifier = form->add("ocsp-verify-cert");
    form->add("template-name");
    auto names = namesOf(place);
    names.push_back(name);
    form->load(m_lifecycle.candidate(), names);
    verifier->setNames(models::config::namesFor(m_lifecycle.candidate(),
                                                models::config::ReferenceKind::AnyCertificate, m_store));
    connect(form, &SettingForm::edited, this, &ProfileAuthorities::edited);
    m_stack->addWidget(form);
    return m_forms.emplace(name, form).first->second;
}

void ProfileAuthorities::showCurrent()
{
    const auto* item = m_list->list()->currentItem();
    m_settings->setVisible(item != nullptr);
    if (!item)
        return;
    m_caption->setText(theme::captionText(tr("For certificates of %1").arg(item->text())));
    m_stack->setCurrentWidget(formOf(item->text().toStdString()));
}

std::vector<Edit> ProfileAuthorities::edits(const ProfilePlace& place) const
{
    auto list = pathOf(certificateProfiles, place);
    list.emplace_back("CA");
    const auto pathTo = [&list](const std::string& name) {
        auto path = list;
        path.push_back(name);
        return path;
    };
    std::vector<Edit> edits;
    auto gone = present();
    for (const std::string& name : names()) {
        if (std::erase(gone, name) == 0)
            edits.push_back(models::config::setEntry(pathTo(name)));
        const auto form = m_forms.find(name);
        if (form == m_forms.end())
            continue;
        for (Edit& edit : form->second->edits({"*"})) {
            auto path = pathTo(name);
            path.push_back(edit.path.back());
            edit.path = std::move(path);
            edits.push_back(std::move(edit));
        }
    }
    for (const std::string& name : gone)
        edits.push_back({.verb = Edit::Verb::Delete, .path = pathTo(name), .values = {}});
    return edits;
}

QString ProfileAuthorities::problem() const
{
    for (const std::string& name : names())
        if (const auto form = m_forms.find(name); form != m_forms.end())
            if (const QString problem = form->second->problem(); !problem.isEmpty())
                return tr("%1: %2").arg(QString::fromStdString(name), problem);
    return {};
}

} // namespace views::dialogs
