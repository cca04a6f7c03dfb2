// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "model/linkways.h"
#include "widgets/dialogframe.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QTimer;

namespace kb {

class Form;
class FormField;
class TextLabel;
class Workspace;
struct FoundRecords;

/// Finds a record while one types, and asks as what the records in sight are linked with it.
class LinkDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `records` are of one kind and at least one.
    LinkDialog(Workspace &workspace, const QList<Headline> &records, QWidget *parent = nullptr);

    /// Only records of that kind are found.
    void findOnly(Kind kind) { m_kinds = {kind}; }

    /// The other record and the way; valid after the dialog was accepted.
    Headline target() const;
    LinkWay way() const;
    /// What the signal means for the dossier, where that is asked.
    QString meaning() const;

    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void buildWay();
    void search();
    void showFound(const Result<FoundRecords> &found);
    void followTarget();
    void followWay();

    Workspace &m_workspace;
    QList<Headline> m_records;
    QList<Kind> m_kinds; ///< that are looked for; empty: all
    Form *m_form;
    QLineEdit *m_words;
    QListWidget *m_found;
    QComboBox *m_way;
    QLineEdit *m_meaning;
    FormField *m_foundField = nullptr;
    FormField *m_meaningField = nullptr;
    QTimer *m_rest;
    QList<Headline> m_targets;
    QList<LinkWay> m_ways;
    int m_asked = 0;
};

/// Asks with what these records are linked, and links them: one step. With `only`, with records of that kind.
void linkRecords(Workspace &workspace, const QList<Uid> &records, QWidget *parent, Kind only = Kind::None);

} // namespace kb
