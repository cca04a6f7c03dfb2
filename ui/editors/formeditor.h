// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/owners.h"
#include "editors/attentionpanel.h"
#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "model/freshcopy.h"
#include "model/valuechecks.h"
#include "models/ownermark.h"
#include "wording/attentiontext.h"

namespace kb {

/// What an editor says around its forms.
struct EditorWords
{
    QString isNew;                   ///< "New dossier"
    QString place;                   ///< "%1 · Policy dossier"
    QString untitled;                ///< the title of what has none yet
    QMap<FieldId, QString> wanted;   ///< beside a field that must be filled in
    QMap<FieldId, QString> possible; ///< beside a value that the field cannot have
};

/// The detail of one kind of record: what every such editor does in the same way. An heir adds its forms,
/// links and pages in its constructor, and says what the title is. A record without a freshCopy() cannot be
/// edited so.
template <typename R> class FormEditor : public RecordEditor
{
public:
    Kind kind() const override { return Describe<R>::kind; }
    Uid uid() const override { return m_shown.uid; }

protected:
    FormEditor(Workspace &workspace, const EditorWords &words, QWidget *parent)
        : RecordEditor(workspace, parent)
        , m_words(words)
        , m_attention(new AttentionPanel)
    {
        addPanel(m_attention);
    }

    /// A form on a page of its own.
    RecordForm &addForm(const QString &title)
    {
        auto *form = new RecordForm(recordTypeOf<R>);
        m_forms.append(form);
        addPage(*form, title);
        connect(form, &RecordForm::edited, this, [this] { showAttention(); });
        return *form;
    }
    LinkFields &links() { return m_links; }
    const R &shown() const { return m_shown; }

    virtual QString titleOf(const R &record) const = 0;
    /// With which values a new record begins; the owner is this unit.
    virtual R beginning() { return {}; }
    /// Shows what is no field of the record: children, papers.
    virtual void showMore(const R & /*record*/, Access /*access*/) {}
    virtual Result<> writeMore(Write & /*write*/, const Uid & /*record*/) { return {}; }
    /// Whether that can be saved; what is wrong is then in sight.
    virtual bool isMoreFine() { return true; }
    /// What is wrong with the values together, by the field beside which it is told.
    virtual QMap<FieldId, QString> problemsTogether(const R & /*record*/) const { return {}; }

    Result<> load(const Uid &uid) override
    {
        if (uid.isNull())
            return begin(beginning(), {});
        const auto record = workspace().bank().template records<R>().get(uid);
        if (!record)
            return record.error();
        show(*record);
        return showLinks(uid);
    }

    Result<> loadCopy(const Uid &uid) override
    {
        const auto original = workspace().bank().template records<R>().get(uid);
        return original ? begin(freshCopy(*original), uid) : original.error();
    }

    Values draft() const override
    {
        Values values;
        for (const RecordForm *form : m_forms)
            values.insert(form->values());
        return values;
    }

    void showDraft(const Values &values) override
    {
        for (RecordForm *form : std::as_const(m_forms))
            form->show(values);
        showAttention();
    }

    Result<Uid> write() override
    {
        const R record = edited();
        if (!showProblems(problemsOf(record)) || !isMoreFine())
            return Error{Error::Code::InvalidInput, {}};
        const bool isNew = m_shown.uid.isNull();
        const StepLabel label{.act = isNew ? QStringLiteral("make") : QStringLiteral("edit"),
                              .kind = kind(),
                              .subject = isNew ? titleOf(record) : record.refcode};
        return workspace().write(label, [&](Write &write) { return writeWith(write, record); });
    }

private:
    Result<> begin(R record, const Uid &original)
    {
        record.ownerUnit = workspace().bank().identity().unit;
        show(record);
        return showLinks(original);
    }

    void show(const R &record)
    {
        m_shown = record;
        const Owner owner = Owners(workspace().bank()).of(record);
        const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
        const Values values = allValues(record);
        for (RecordForm *form : std::as_const(m_forms)) {
            form->show(values);
            form->setAccess(access);
        }
        m_links.setAccess(access);
        m_attention->setVisible(access == Access::ReadWrite); // for who can do something about it
        const QString title = titleOf(record);
        showHead({.place = record.uid.isNull() ? m_words.isNew : m_words.place.arg(record.refcode),
                  .title = title.isEmpty() ? m_words.untitled : title,
                  .owner = ownerSentence(owner.code),
                  .access = access,
                  .origin = record.origin});
        showMore(record, access);
        showHistory(record.uid, kind());
    }

    Result<> showLinks(const Uid &uid)
    {
        const auto loaded = m_links.load(workspace().bank(), uid);
        showAttention();
        return loaded;
    }

    /// The values in the one form in which we keep them; what fails its check stays as typed.
    R edited() const
    {
        R record = m_shown;
        for (const RecordForm *form : m_forms)
            record = withValues(record, form->values());
        for (const Field<R> &field : Describe<R>::fields) {
            const Value typed = field.get(record);
            if (const Value normal = inNormalForm(recordTypeOf<R>, field, typed); normal != typed)
                field.set(record, normal);
        }
        return record;
    }

    int thisYear() { return workspace().bank().now().date().year(); }

    void showAttention() { m_attention->say(attentionFor(recordTypeOf<R>, valuesOf(edited()), thisYear())); }

    /// What stands in the way of saving. What only fails its form holds up a record that claims to be
    /// complete, and only where somebody touched it: an import may have kept it as it found it.
    QMap<FieldId, QString> problemsOf(const R &record)
    {
        QMap<FieldId, QString> problems = problemsTogether(record);
        for (const Field<R> &field : Describe<R>::fields) {
            const Value value = field.get(record);
            const auto point = attentionFor(recordTypeOf<R>, field, value, thisYear());
            if (point && record.recordState != Quality::Concept && value != field.get(m_shown))
                problems.insert(field.id, attentionText(*point));
            if (m_words.wanted.contains(field.id) && value.isNull())
                problems.insert(field.id, m_words.wanted.value(field.id));
            if (!fits(recordTypeOf<R>, field, value))
                problems.insert(field.id, m_words.possible.value(field.id));
        }
        return problems;
    }

    bool showProblems(const QMap<FieldId, QString> &problems)
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

    Result<Uid> writeWith(Write &write, const R &record)
    {
        Bank &bank = workspace().bank();
        const bool isNew = m_shown.uid.isNull();
        const Records<R> records = bank.template records<R>();
        const auto uid = isNew ? records.insert(write, record) : Result<Uid>(record.uid);
        if (!uid)
            return uid;
        if (auto changed = isNew ? Result<>() : records.update(write, record, m_shown); !changed)
            return changed.error();
        if (auto linked = m_links.write(bank, write, *uid); !linked)
            return linked.error();
        const auto more = writeMore(write, *uid);
        return more ? uid : Result<Uid>(more.error());
    }

    EditorWords m_words;
    QList<RecordForm *> m_forms;
    LinkFields m_links;
    AttentionPanel *m_attention;
    R m_shown;
};

} // namespace kb
