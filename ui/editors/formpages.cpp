// SPDX-License-Identifier: EUPL-1.2
#include "editors/formpages.h"

#include "editors/attentionpanel.h"
#include "editors/recordform.h"
#include "models/ownermark.h"

namespace kb {

FormPages::FormPages(const RecordType &type, const EditorWords &words, Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_type(type)
    , m_words(words)
    , m_attention(new AttentionPanel)
{
    addPanel(m_attention);
}

RecordForm &FormPages::addForm(const QString &title)
{
    auto *form = new RecordForm(m_type);
    m_forms.append(form);
    addPage(*form, title);
    connect(form, &RecordForm::edited, this, &FormPages::showAttention);
    return *form;
}

Values FormPages::draft() const
{
    return typed();
}

void FormPages::showDraft(const Values &values)
{
    for (RecordForm *form : std::as_const(m_forms))
        form->show(values);
    showAttention();
}

Values FormPages::typed() const
{
    Values values;
    for (const RecordForm *form : m_forms)
        values.insert(form->values());
    return values;
}

void FormPages::showValues(const Values &values, Access access)
{
    for (RecordForm *form : std::as_const(m_forms)) {
        form->show(values);
        form->setAccess(access);
    }
    m_links.setAccess(access);
    m_attention->offer(access == Access::ReadWrite); // for who can do something about it
}

void FormPages::showTitle(const RecordHead &record, const QString &title, const QString &ownerCode,
                          Access access)
{
    showHead({.place = record.uid.isNull() ? m_words.isNew : m_words.place.arg(record.refcode),
              .title = title.isEmpty() ? m_words.untitled : title,
              .owner = ownerSentence(ownerCode),
              .access = access,
              .origin = record.origin});
}

Result<> FormPages::showLinks(const Uid &record)
{
    const auto loaded = m_links.load(workspace().bank(), record);
    showAttention();
    return loaded;
}

bool FormPages::showProblems(const QMap<FieldId, QString> &problems)
{
    RecordForm *first = nullptr;
    for (RecordForm *form : std::as_const(m_forms)) {
        if (!form->showProblems(problems) && !first)
            first = form;
    }
    if (first)
        showPageOf(*first);
    return !first;
}

int FormPages::thisYear()
{
    return workspace().bank().now().date().year();
}

void FormPages::showAttention()
{
    m_attention->say(attention());
}

} // namespace kb
