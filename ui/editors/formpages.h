// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "model/attention.h"

namespace kb {

class AttentionPanel;

/// What an editor says around its forms.
struct EditorWords
{
    QString isNew;                   ///< "New dossier"
    QString place;                   ///< "%1 · Policy dossier"
    QString untitled;                ///< the title of what has none yet
    QMap<FieldId, QString> wanted;   ///< beside a field that must be filled in
    QMap<FieldId, QString> possible; ///< beside a value that the field cannot have
};

/// An editor whose pages are forms of one record, with its links and its points of attention.
class FormPages : public RecordEditor
{
    Q_OBJECT

protected:
    FormPages(const RecordType &type, const EditorWords &words, Workspace &workspace, QWidget *parent);

    /// A form on a page of its own.
    RecordForm &addForm(const QString &title);
    LinkFields &links() { return m_links; }

    Values draft() const override;
    void showDraft(const Values &values) override;

    /// What all forms say.
    Values typed() const;
    void showValues(const Values &values, Access access);
    void showTitle(const RecordHead &record, const QString &title, const QString &ownerCode, Access access);
    /// Those of the record; none for a null uid.
    Result<> showLinks(const Uid &record);
    /// Puts each sentence beside its field and brings the first in sight; false when there is any.
    bool showProblems(const QMap<FieldId, QString> &problems);

    /// About what the forms say now.
    virtual QList<Attention> attention() = 0;
    const EditorWords &said() const { return m_words; }
    int thisYear();
    /// After a change that is in no form.
    void showAttention();

private:
    const RecordType &m_type;
    EditorWords m_words;
    QList<RecordForm *> m_forms;
    LinkFields m_links;
    AttentionPanel *m_attention;
};

} // namespace kb
