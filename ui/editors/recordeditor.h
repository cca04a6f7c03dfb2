// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/alsowritten.h"
#include "editors/fieldeditor.h"
#include "editors/lastpages.h"
#include "model/recordhead.h"
#include "workspace/workspace.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTabWidget;
class QTimer;
class QVBoxLayout;

namespace kb {

class Changes;
class MarkLabel;
class PaperView;
class RecordForm;
class Ribbon;
class TextLabel;
struct TakenInstead;

/// What stands at the top of a detail.
struct EditorHead
{
    QString place; ///< "DGVB-STU-08 · Study"
    QString title;
    QString owner;                     ///< "Owner: DGVB"
    Access access = Access::ReadWrite; ///< a record of another unit can only be read
    Origin origin = Origin::Zelf;      ///< that a record is invented is told
};

/// The detail of a record: head, pages, and Save and Close below. An heir knows the record.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RecordEditor(Workspace &workspace, QWidget *parent = nullptr);
    ~RecordEditor() override;

    /// Shows a record; null begins a new one. NotFound when it is gone. Offers what was typed and not saved.
    Result<> open(const Uid &uid);
    /// Begins a new record with the values of another; nothing is written until it is saved.
    Result<> openCopy(const Uid &uid);
    /// Puts these values in what is open, as if somebody had typed them; the rest stays.
    void fillIn(const Values &values);
    /// Writes this too with the new record, or for the one that is chosen in its place, until open().
    void writeAlso(const AlsoWritten &also) { m_also = also; }
    /// Begins a step of what is open: these values are filled in, and the cursor stands where more is asked.
    /// Saving makes the step. Says so for a record that cannot be changed here.
    void beginStep(const Values &values, FieldId at);
    virtual Kind kind() const = 0;
    virtual Uid uid() const = 0;

    bool isChanged() const { return m_isChanged; }
    /// False when what was written could not be saved; the reason is then in sight.
    bool save();
    /// Asks what to do with changes; false when the user wants to stay.
    bool mayLeave();
    void focusFirst();
    /// What F6 walks over: the pages, and the panels beside them that are in sight.
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void saved(const kb::Uid &record);
    void closeAsked();
    /// The user goes on with the new record that was given up for another; what was typed comes back in it.
    void createAsked();

protected:
    virtual Result<> load(const Uid &uid) = 0;
    virtual Result<> loadCopy(const Uid &uid) = 0;
    /// What the pages say, to be kept until it is saved; and back.
    virtual Values draft() const = 0;
    virtual void showDraft(const Values &values) = 0;
    /// Writes what the pages say. An InvalidInput error means that the problem is shown beside its field;
    /// Cancelled, that the user goes on editing.
    virtual Result<Uid> write() = 0;
    /// For the editor of a kind that is made because of something else: at the end of its write.
    Result<> writeRest(Write &write, const Uid &made);

    Workspace &workspace() { return m_workspace; }
    /// Puts the form on a page of its own that scrolls.
    void addPage(RecordForm &form, const QString &title);
    /// A page that is no form; it tells of its changes by setChanged().
    void addPage(QWidget *page, const QString &title);
    /// The pages with which every editor ends (lastpages.h).
    void addHistoryPage();
    /// Brings the page of the form in sight, with the cursor in its first error.
    void showPageOf(RecordForm &form);
    void showPage(const QWidget *page);
    /// A page that only shows.
    PaperView *addPaperPage(const QString &title);
    /// Goes where a link on such a page leads.
    virtual void followLink(const QUrl &link) { m_workspace.follow(link); }
    /// Puts a widget at the right of all pages, below the panels that are there, or above them.
    void addPanel(QWidget *panel);
    void addPanelAbove(QWidget *panel);

    /// Gives the new record up for one that is there already, which is opened. What was typed is kept aside
    /// and can come back.
    void openInstead(const Uid &existing);

    void showHead(const EditorHead &head);
    void showHistory(const Uid &record, Kind kind);
    void setChanged(bool isChanged);
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void showError(const Error &error);
    void keepDraft();
    void dropDraft();
    void offerDraft();
    void putBack(const UnsavedText &draft);
    void resume(const TakenInstead &taken);
    void insertPanel(int place, QWidget *panel);
    void placePanels();
    void follow(const Changes &changes);
    void resizeEvent(QResizeEvent *event) override;

    Workspace &m_workspace;
    TextLabel *m_place;
    TextLabel *m_title;
    Ribbon *m_example;
    MarkLabel *m_owner;
    TextLabel *m_foreign; ///< what may be done with a record of another unit
    QTabWidget *m_pages;
    QBoxLayout *m_middle;
    QList<LastPage> m_lastPages;
    MarkLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_close;
    QWidget *m_side;
    QBoxLayout *m_sideLayout;
    QList<QWidget *> m_panels;
    QTimer *m_draftPause;
    AlsoWritten m_also;
    Access m_access = Access::ReadWrite;
    bool m_isChanged = false;
};

} // namespace kb
