// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importjob.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTableView;

namespace kb {

class ChipEdit;
struct Choice;
class ImportModel;
class TextLabel;

/// What importing will do, before it is done: every record with its place in the file and the reason.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Whether something was asked before, to which the user can go back.
    enum class Way { OnlyOn, Both };
    /// What exec() gives when the user goes back to the columns; beside QDialog's own answers.
    static constexpr int Back = 2;

    explicit ImportDialog(const ImportPlan &plan, Way way = Way::OnlyOn, QWidget *parent = nullptr);

    /// Whose the records become, as a sentence, and the dossiers that they can belong to.
    void setPlace(const QString &owner, const QList<Choice> &dossiers);
    /// The knowledge banks that the studies can be put in.
    void setCollections(const QList<Choice> &collections);
    /// What all that comes in can be about. What was chosen already stays chosen.
    void setConcepts(const QList<Choice> &concepts);

    void setChoices(const ImportChoices &choices);
    ImportChoices choices() const;

private:
    QWidget *buildSummary();
    QWidget *buildTable();
    QWidget *buildWhole();
    void showWhole(int row);
    QWidget *buildDoubles();
    QWidget *buildPlace();
    QWidget *buildSharing();
    QWidget *buildConcepts();
    void offerForDouble(int row);
    void chooseForDouble();
    void followChoices();
    QWidget *buildButtons(Way way);

    ImportPlan m_plan;
    QTableView *m_table = nullptr;
    ImportModel *m_model = nullptr;
    TextLabel *m_whole = nullptr;
    QWidget *m_double = nullptr;
    QComboBox *m_policy = nullptr;
    QCheckBox *m_takeDoubles = nullptr;
    QComboBox *m_share = nullptr;
    QComboBox *m_dossier = nullptr;
    QComboBox *m_collection = nullptr;
    ChipEdit *m_concepts = nullptr;
    QWidget *m_place = nullptr;
    TextLabel *m_owner = nullptr;
    QMap<qsizetype, DoublesPolicy> m_perDouble;
};

} // namespace kb
