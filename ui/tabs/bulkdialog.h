// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/bulkchange.h"
#include "jobs/jobrunner.h"
#include "widgets/choice.h"
#include "widgets/dialogframe.h"

class QComboBox;
class QListWidget;
class QTimer;

namespace kb {

class ChipEdit;
class Form;
class FormField;
class TextLabel;
class Workspace;

/// Asks what to change in the records that are selected, and says beforehand how many change, and which stay
/// as they are and why. Finds that out beside the window.
class BulkDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Of studies, knowledge questions, signals or bulletins.
    BulkDialog(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent = nullptr);

    BulkChange change() const;
    /// Whether what stands there about the outcome is still to come.
    bool isBusy() const;

private:
    struct FieldChoice
    {
        FieldId field;
        QComboBox *combo;
    };
    struct LinkChoice
    {
        LinkType type;
        ChipEdit *added;
        ChipEdit *removed;
    };

    void buildForm();
    void buildOutcome();
    void addLinks(LinkType type, const QString &added, const QString &removed, const QList<Choice> &choices);
    FormField *addChoice(FieldId field, const QList<Choice> &choices);
    void askAgain();
    void look();
    void tell(const Result<BulkOutcome> &outcome);
    void showLeft(const QList<LeftRecord> &left);

    Workspace &m_workspace;
    Kind m_kind;
    QList<qint64> m_ids;
    Form *m_form;
    QList<FieldChoice> m_fields;
    QList<LinkChoice> m_links;
    TextLabel *m_outcome;
    QListWidget *m_left;
    QPushButton *m_accept;
    QTimer *m_rest;
    JobRunner m_runner; ///< of its own: a large selection takes seconds, and lists must not wait for it
    int m_asked = 0;
};

} // namespace kb
